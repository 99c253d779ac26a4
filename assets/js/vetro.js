// What the script adds to the tables: filter, sort, copy the link of a row. Nothing depends on it, and the words come
// from the page (data-* attributes written by templates/lib/tables.ftlh), so that there is no text here.

/** Lower case without accents: "Accessibilità" is found by "accessibilita". */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A cell as something to compare: its data-v if stated, else the Italian number it holds, else its words. */
export function sortable(cell) {
  const text = (cell.dataset.v ?? cell.textContent).trim();
  const number = cell.dataset.v !== undefined ? Number(text) : italianNumber(text);
  return text !== '' && Number.isFinite(number) ? number : plain(text);
}

/** "1.003.171,53 €" → 1003171.53; text that is more than a number → NaN. */
export function italianNumber(text) {
  const bare = text.replace(/[\s€%≥≤<>=+]/g, '').replace('−', '-');
  return /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : NaN;
}

/** Numbers before words, words by the Italian alphabet, empty cells last. */
export function compare(a, b) {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return typeof a === 'number' ? a - b : a.localeCompare(b, 'it');
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);
/** Rows that are shown or hidden together: a row and the numbered parts under it. */
export function blocksOf(body) {
  const blocks = [];
  for (const row of rowsOf(body)) {
    if (row.matches('.v-parte') && blocks.length) blocks[blocks.length - 1].push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const rowsOf = (body) => [...body.rows].filter((row) => !row.matches('.v-gruppo, .v-totale'));

function addFilter(table) {
  const id = `${table.id}-filtro`;
  const input = element('input', { type: 'search', id, autocomplete: 'off' });
  const count = element('output', {});
  count.setAttribute('for', id);
  const field = element('div', {});
  field.append(element('label', { htmlFor: id, textContent: table.dataset.filtra }), input);
  const tools = element('div', { className: 'v-strumenti' });
  tools.append(field, count);
  table.parentElement.before(tools);

  const bodies = [...table.tBodies].map((body) => ({
    group: body.querySelector('.v-gruppo'),
    rows: blocksOf(body).map((rows) => ({ rows, text: plain(rows.map((row) => row.textContent).join(' ')) })),
  }));
  const total = bodies.reduce((sum, body) => sum + body.rows.length, 0);
  input.addEventListener('input', () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { group, rows } of bodies) {
      let inBody = 0;
      for (const { rows: block, text } of rows) {
        const hidden = !words.every((word) => text.includes(word));
        for (const row of block) row.hidden = hidden;
        if (!hidden) inBody++;
      }
      if (group) group.hidden = inBody === 0;
      shown += inBody;
    }
    count.textContent = words.length ? table.dataset.conta.replace('{n}', shown).replace('{m}', total) : '';
  });
}

function addSort(table) {
  const heads = table.tHead && table.tHead.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
  if (heads.some((head) => head.colSpan > 1) || table.querySelector('tbody [rowspan], tbody [colspan]:not(.v-gruppo > *)')) return;
  const keys = new Map();
  for (const body of table.tBodies) for (const row of rowsOf(body)) keys.set(row, [...row.cells].map(sortable));
  heads.forEach((head, column) => {
    if (!head.textContent.trim()) return;
    const button = element('button', { type: 'button', className: 'v-ordina', title: `${table.dataset.ordina} ${head.textContent.trim()}` });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      for (const body of table.tBodies) sortBody(body, (row) => keys.get(row)[column] ?? '', down ? -1 : 1);
    });
  });
}

function sortBody(body, keyOf, direction) {
  const keyed = rowsOf(body).map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((a, b) => (a.key === '' || b.key === '' ? compare(a.key, b.key) : direction * compare(a.key, b.key)));
  const end = body.querySelector('.v-totale');
  for (const { row } of keyed) body.insertBefore(row, end);
}

function addCopy(table) {
  if (!navigator.clipboard) return;
  for (const row of table.querySelectorAll('tbody > tr[id]')) {
    const sign = element('span', { textContent: '#' });
    sign.setAttribute('aria-hidden', 'true');
    const button = element('button', { type: 'button', className: 'v-copia', title: table.dataset.copia, ariaLabel: table.dataset.copia });
    button.append(sign);
    button.addEventListener('click', async () => {
      const address = new URL(`#${row.id}`, location.href).href;
      try {
        await navigator.clipboard.writeText(address);
        button.title = button.ariaLabel = table.dataset.copiato;
        sign.textContent = '✓';
      } catch {
        location.hash = row.id; // the browser forbids the clipboard: the address bar then holds the link
      }
    });
    const cell = row.cells[row.cells.length - 1];
    cell.classList.add('v-con-copia');
    cell.append(' ', button);
  }
}

/** A region whose table fits in width needs no scrolling of its own: the page scrolls, the heading stays in the window. */
function openRegions() {
  const regions = [...document.querySelectorAll('.v-regione')];
  for (const region of regions) region.classList.remove('v-regione-aperta');
  const fits = regions.map((region) => region.scrollWidth <= region.clientWidth);
  regions.forEach((region, i) => region.classList.toggle('v-regione-aperta', fits[i]));
}

if (typeof document !== 'undefined') {
  // Copy buttons last: their sign must not become text to filter or sort by.
  for (const table of document.querySelectorAll('table[data-filtra]')) addFilter(table);
  for (const table of document.querySelectorAll('table[data-ordina]')) addSort(table);
  for (const table of document.querySelectorAll('table[data-copia]')) addCopy(table);
  openRegions();
  addEventListener('resize', openRegions);
}
