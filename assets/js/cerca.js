// The page of the search. Pagefind finds the pages; what a hit shows and where it leads is made here. The words come from the
// page (data-* attributes written by templates/ricerca.ftlh), so that there is no text here.
import { plain } from './vetro.js';

const AT_ONCE = 10;
const ROWS = 3;
const BEFORE = 6;
const WORDS = 28;

/** The query without the words that say nothing, unless it has no other; words in quotes stay as they are. */
export function essential(query, stopWords) {
  if (query.includes('"')) return query.trim();
  const stops = new Set(stopWords.split(' '));
  const words = query.trim().split(/\s+/);
  const kept = words.filter((word) => !stops.has(plain(word.replace(/['’].*$/, ''))) || /['’]./.test(word));
  return (kept.length ? kept : words).join(' ');
}

/** The points of a page where words were found, the best first: {id, name, from, to, locations}; no id for the page itself. */
export function points(found) {
  const anchors = found.anchors.filter((anchor) => anchor.id && anchor.text.trim());
  anchors.sort((a, b) => a.location - b.location);
  const all = [{ id: '', name: '', from: 0 }, ...anchors.map((a) => ({ id: a.id, name: a.text.trim(), from: a.location }))]
    .map((point, i, list) => ({ ...point, to: list[i + 1]?.from ?? Infinity, locations: [], score: 0, words: new Set() }));
  const text = wordsOf(found.content);
  for (const hit of found.weighted_locations) {
    const point = all.findLast((p) => p.from <= hit.location && hit.location < p.to) ?? all[0];
    point.locations.push(hit.location);
    point.score += hit.balanced_score;
    point.words.add(plain(text[hit.location] ?? '').replace(/[^\p{L}\p{N}]/gu, '').slice(0, 5));
  }
  return all.filter((point) => point.locations.length)
    .sort((a, b) => b.words.size - a.words.size || b.score - a.score || a.from - b.from);
}

/** The words around what was found, as {text, mark}; cut marks where something is left out. */
export function excerpt(content, point) {
  const text = wordsOf(content);
  const marked = new Set(point.locations);
  const end = Math.min(point.to, text.length);
  const from = Math.max(point.from, Math.min(...point.locations) - BEFORE);
  const to = Math.min(end, from + WORDS);
  const parts = [];
  for (let i = from; i < to; i++) parts.push({ text: text[i], mark: marked.has(i) });
  if (from > point.from) parts.unshift({ text: '…', mark: false });
  if (to < end) parts.push({ text: '…', mark: false });
  return parts;
}

const wordsOf = (content) => content.split(/\s+/);

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function excerptOf(found, point) {
  const p = element('p', { className: 'v-estratto' });
  for (const { text, mark } of excerpt(found.content, point)) p.append(mark ? element('mark', { textContent: text }) : text, ' ');
  return p;
}

class Search {
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.filters = [...form.querySelectorAll('select')];
    this.part = (name) => document.getElementById(`ricerca-${name}`);
    this.run = 0;
    for (const option of form.querySelectorAll('option')) option.dataset.nome ??= option.textContent;
  }

  start() {
    document.body.classList.add('v-con-ricerca');
    this.form.hidden = false;
    this.part('senza').hidden = true;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.remember();
      this.search();
    });
    for (const filter of this.filters) {
      filter.addEventListener('change', () => {
        this.remember();
        this.search();
      });
    }
    this.part('altri').addEventListener('click', () => this.more(true));
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  /** The address says what was asked, so that it can be passed on and gone back to. */
  remember() {
    const asked = new URLSearchParams([...new FormData(this.form)].filter(([, value]) => value.trim()));
    const address = `?${asked}`;
    if (address !== location.search) history.pushState(null, '', asked.size ? address : location.pathname);
  }

  restore() {
    const asked = new URLSearchParams(location.search);
    this.form.elements.q.value = asked.get('q') ?? '';
    for (const filter of this.filters) {
      filter.value = asked.get(filter.name) ?? '';
      if (filter.selectedIndex < 0) filter.value = '';
    }
    if (this.filters.some((filter) => filter.value)) this.form.querySelector('details').open = true;
    this.search();
  }

  engine() {
    this.loaded ??= import('../ricerca/pagefind/pagefind.js').then(async (pagefind) => {
      await pagefind.options({ noWorker: true });
      await pagefind.init();
      return pagefind;
    });
    return this.loaded;
  }

  async search() {
    const run = ++this.run;
    const query = this.form.elements.q.value.trim();
    const outcome = this.part('esito');
    outcome.hidden = !query;
    this.part('elenco').replaceChildren();
    this.part('altri').hidden = this.part('nulla').hidden = true;
    if (!query) return;
    const count = this.part('conta');
    count.textContent = this.words.lavoro;
    try {
      const chosen = this.filters.filter((filter) => filter.value).map((filter) => [filter.name, filter.value]);
      const pagefind = await this.engine();
      const answer = await pagefind.search(essential(query, this.words.vuote), { filters: Object.fromEntries(chosen) });
      if (run !== this.run) return;
      this.results = answer.results;
      this.shown = 0;
      this.tellFilters(answer.filters, chosen);
      const n = this.results.length;
      count.textContent = say([this.words.nessuna, this.words.una][n] ?? this.words.molte, { n, q: query });
      this.part('nulla').hidden = n > 0;
      await this.more(false);
    } catch (fault) {
      this.loaded = undefined;
      if (run === this.run) count.textContent = this.words.guasto;
    }
  }

  /** Beside each choice of a filter, how many pages it would leave. */
  tellFilters(counts, chosen) {
    for (const filter of this.filters) {
      const others = chosen.some(([name]) => name === filter.name);
      for (const option of filter.options) {
        const n = counts[filter.name]?.[option.value] ?? 0;
        const told = option.value && !others;
        option.textContent = told ? `${option.dataset.nome} (${n})` : option.dataset.nome;
        option.disabled = Boolean(told) && n === 0;
      }
    }
  }

  /** Shows the next results; the keyboard goes on from the first of them. */
  async more(focus) {
    const run = this.run;
    const next = this.results.slice(this.shown, this.shown + AT_ONCE);
    const found = await Promise.all(next.map((result) => result.data()));
    if (run !== this.run) return;
    const items = found.map((page) => this.item(page));
    this.part('elenco').append(...items);
    this.shown += next.length;
    this.part('altri').hidden = this.shown >= this.results.length;
    if (focus) items[0]?.querySelector('a').focus();
  }

  item(page) {
    const found = points(page);
    const address = `../${page.raw_url.replace(/^\//, '')}`;
    const [best] = found;
    const rows = found.filter((point) => point.id);
    const own = !best || !best.id || found.some((point) => !point.id && point.words.size >= best.words.size);
    const item = element('li', {}, element('h3', {}, element('a', { href: own ? address : `${address}#${best.id}`, textContent: page.meta.title })));
    if (page.meta.percorso) item.prepend(element('p', { className: 'v-percorso-risultato', textContent: page.meta.percorso }));
    const whole = found.find((point) => !point.id);
    if (whole && (own || !rows.length)) item.append(excerptOf(page, whole));
    if (rows.length) item.append(this.rows(page, address, rows));
    item.append(element('p', { className: 'v-peso', textContent: this.facts(page) }));
    return item;
  }

  rows(page, address, rows) {
    const list = element('ul', { className: 'v-punti' });
    for (const row of rows.slice(0, ROWS)) {
      list.append(element('li', {}, element('a', { href: `${address}#${row.id}`, textContent: row.name }), excerptOf(page, row)));
    }
    const left = rows.length - ROWS;
    if (left > 0) {
      list.append(element('li', { className: 'v-peso', textContent: left === 1 ? this.words.altroPunto : say(this.words.altriPunti, { n: left }) }));
    }
    return list;
  }

  facts(page) {
    const kind = [...(this.form.elements.tipo?.options ?? [])].find((option) => option.value === page.filters.tipo?.[0]);
    const years = [...(page.filters.anno ?? [])].sort();
    const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0];
    return [kind?.dataset.nome, span].filter(Boolean).join(' · ');
  }
}

if (typeof document !== 'undefined') {
  const form = document.getElementById('ricerca');
  if (form) new Search(form).start();
}
