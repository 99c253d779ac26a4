// What the script adds to the tables: filter, sort, copy the link of a row. Nothing depends on it, and the words come
// from the page (the data-* attributes of #v-parole, written by templates/lib/tables.ftlh), so that there is no text here.

/** Lower case without accents: "Accessibilità" is found by "accessibilita". */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A cell as something to compare: its data-v if stated, else the Italian number it holds, else its words. */
export function sortable(cell) {
  const text = (cell.dataset.v ?? wordsOf(cell)).trim();
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
  return typeof a === 'number' ? a - b : a.localeCompare(b, 'it', { numeric: true });
}

/** The next of the three orders that a heading gives when it is pressed: up, down, and as the document has it. */
export const nextOrder = (order) => ({ ascending: 'descending', descending: 'none' })[order] ?? 'ascending';

/** Keyed things in an order; those without a key stay last both ways, equal ones as they were. */
export function ordered(keyed, order) {
  if (order === 'none') return [...keyed].sort((a, b) => a.place - b.place);
  const sign = order === 'descending' ? -1 : 1;
  return [...keyed].sort((a, b) => (a.key === '' || b.key === '' ? compare(a.key, b.key) : sign * compare(a.key, b.key)) || a.place - b.place);
}

/** The heading of each column: of several lines of headings the lowest above it. */
export function headsOf(lines) {
  const grid = lines.map(() => []);
  lines.forEach((cells, line) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[line][column]) column++;
      for (let y = line; y < line + cell.rowSpan && y < lines.length; y++) for (let x = 0; x < cell.colSpan; x++) grid[y][column + x] = cell;
      column += cell.colSpan;
    }
  });
  return grid.length ? grid[grid.length - 1] : [];
}

/** The key of a row in a column; a cell over several columns says nothing of any of them. */
export function keyAt(cells, column) {
  let at = 0;
  for (const cell of cells) {
    if (at === column && cell.colSpan === 1) return sortable(cell);
    at += cell.colSpan;
    if (at > column) return '';
  }
  return '';
}

/** Rows that are shown, hidden and moved together: a row and the numbered parts under it. */
export function blocksOf(body) {
  const blocks = [];
  for (const row of rowsOf(body)) {
    if (row.matches('.v-parte') && blocks.length) blocks[blocks.length - 1].push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Whether rows may change places: no cell spans them, no subtotal sums those above it, totals stand at the end. */
export function movable(body) {
  const rows = [...body.rows];
  const total = rows.findIndex((row) => row.matches('.v-totale'));
  return !rows.some((row) => row.matches('.v-parziale') || [...row.cells].some((cell) => cell.rowSpan > 1))
    && (total < 0 || rows.slice(total).every((row) => row.matches('.v-totale')));
}

const rowsOf = (body) => [...body.rows].filter((row) => !row.matches('.v-gruppo, .v-totale'));
/** The words of a cell without the sign of the row's link. */
const wordsOf = (cell) => (cell.querySelector?.('.v-copia') ? cell.textContent.replace(/\s*[#✓]\s*$/, '') : cell.textContent);
const element = (name, properties) => Object.assign(document.createElement(name), properties);
const said = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

let status;
/** Tells what happened to who does not see it. */
function announce(sentence) {
  if (!status) {
    status = element('div', { className: 'visually-hidden' });
    status.setAttribute('role', 'status');
    document.querySelector('main').append(status);
  }
  status.textContent = sentence;
}

/** A filter over one table, or over all those that name the same one: then their sections come and go with their rows. */
function addFilter(tables, words) {
  const id = `${tables[0].id}-filtro`;
  const input = element('input', { type: 'search', id, autocomplete: 'off' });
  const count = element('output', { htmlFor: id });
  const all = element('button', { type: 'button', className: 'v-tutte', textContent: words.tutte, hidden: true });
  const field = element('div', {});
  field.append(element('label', { htmlFor: id, textContent: words.filtra }), input);
  const tools = element('div', { className: 'v-strumenti' });
  tools.append(field, count, all);
  const several = tables.length > 1;
  (several ? tables[0].closest('section') : tables[0].parentElement).before(tools);

  const bodies = tables.flatMap((table) => [...table.tBodies].map((body) => ({
    section: several && table.closest('section'),
    around: [...body.rows].filter((row) => row.matches('.v-gruppo, .v-totale')),
    blocks: blocksOf(body).map((rows) => ({ rows, text: plain(rows.map((row) => [...row.cells].map(wordsOf).join(' ')).join(' ')) })),
  })));
  const total = bodies.reduce((sum, body) => sum + body.blocks.length, 0);
  const filter = () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    const full = new Set();
    let shown = 0;
    for (const { section, around, blocks } of bodies) {
      const found = blocks.filter(({ rows, text }) => {
        const hidden = !wanted.every((word) => text.includes(word));
        for (const row of rows) row.hidden = hidden;
        return !hidden;
      }).length;
      // the total of all rows is not that of some
      for (const row of around) row.hidden = row.matches('.v-totale') ? wanted.length > 0 : found === 0;
      if (found) full.add(section);
      shown += found;
    }
    for (const { section } of bodies) if (section) section.hidden = !full.has(section);
    count.textContent = !wanted.length ? '' : shown ? said(words.conta, { n: shown, m: total }) : words.nessuna;
    all.hidden = !wanted.length;
  };
  input.addEventListener('input', filter);
  all.addEventListener('click', () => {
    input.value = '';
    filter();
    input.focus();
  });
}

function addSort(table, words) {
  const bodies = [...table.tBodies];
  if (!table.tHead || !bodies.every(movable) || !bodies.some((body) => blocksOf(body).length > 1)) return;
  const heads = headsOf([...table.tHead.rows].map((row) => [...row.cells]));
  const blocks = bodies.map((body) => ({ body, rows: blocksOf(body).map((rows, place) => ({ rows, place })) }));
  table.classList.add('v-ordinabile');
  heads.forEach((head, column) => {
    const name = head?.textContent.trim();
    if (!name || head.colSpan > 1 || 'fermo' in head.dataset) return;
    const button = element('button', { type: 'button', className: 'v-ordina', title: said(words.ordina, { colonna: name }) });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder(head.getAttribute('aria-sort'));
      for (const other of heads) other?.removeAttribute('aria-sort');
      if (order !== 'none') head.setAttribute('aria-sort', order);
      for (const { body, rows } of blocks) {
        const end = body.querySelector('.v-totale');
        const keyed = rows.map((block) => ({ ...block, key: keyAt([...block.rows[0].cells], column) }));
        for (const block of ordered(keyed, order)) for (const row of block.rows) body.insertBefore(row, end);
      }
      announce(said({ ascending: words.crescente, descending: words.decrescente }[order] ?? words.originale, { colonna: name }));
    });
  });
}

/** The link of a row leads to it; with the script it is copied too. */
function addCopy(words) {
  if (!navigator.clipboard) return;
  document.addEventListener('click', async ({ target }) => {
    const link = target.closest?.('.v-copia');
    if (!link) return;
    try {
      await navigator.clipboard.writeText(link.href);
      for (const other of document.querySelectorAll('.v-copia')) other.textContent = '#';
      link.textContent = '✓';
      announce(words.copiato);
    } catch {
      // the browser forbids the clipboard: the address bar holds the link
    }
  });
}

/** A table that is shown as cards stays a table for assistive technology in the browsers that would forget it. */
function keepRoles(table) {
  table.setAttribute('role', 'table');
  for (const part of [table.tHead, ...table.tBodies]) part?.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) {
      cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : cell.closest('thead') ? 'columnheader' : 'rowheader');
    }
  }
}

/** A region whose table fits in width needs no scrolling of its own: the page scrolls, the heading stays in the window. */
function openRegions() {
  const regions = [...document.querySelectorAll('.v-regione')];
  const fits = regions.map((region) => region.firstElementChild.offsetWidth <= region.clientWidth);
  regions.forEach((region, i) => {
    region.classList.toggle('v-regione-aperta', fits[i]);
    region.tabIndex = fits[i] ? -1 : 0; // nothing to scroll, nothing to stop at
  });
}

if (typeof document !== 'undefined') {
  const words = document.getElementById('v-parole')?.dataset;
  if (words) {
    const filtered = new Map();
    for (const table of document.querySelectorAll('table[data-filtra]')) {
      const name = table.dataset.filtra || table.id;
      filtered.set(name, [...(filtered.get(name) ?? []), table]);
    }
    for (const tables of filtered.values()) addFilter(tables, words);
    for (const table of document.querySelectorAll('table[data-ordina]')) addSort(table, words);
    addCopy(words);
  }
  for (const table of document.querySelectorAll('.v-a-schede')) keepRoles(table);
  // at first, and when the window or the size of the text changes
  const sizes = new ResizeObserver(openRegions);
  for (const region of document.querySelectorAll('.v-regione')) {
    sizes.observe(region);
    sizes.observe(region.firstElementChild);
  }
}
