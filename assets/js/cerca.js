// The page of the search. Pagefind finds the pages; what a hit shows and where it leads is made here. The words come from the
// page (data-* attributes written by templates/ricerca.ftlh), so that there is no text here.
import { plain } from './vetro.js';

const AT_ONCE = 10;
const AHEAD = 30;
const ROWS = 3;
const BEFORE = 6;
const WORDS = 28;
// A word as it was asked for counts well before another of the same stem.
const RANKING = { termSimilarity: 10 };

/** The query without the words that say nothing, unless it has no other; words in quotes stay as they are. */
export function essential(query, stopWords) {
  if (query.includes('"')) return query.trim();
  const stops = new Set(stopWords.split(' '));
  const words = query.trim().split(/\s+/);
  const kept = words.filter((word) => !stops.has(plain(word.replace(/['’].*$/, ''))) || /['’]./.test(word));
  return (kept.length ? kept : words).join(' ');
}

/**
 * The points of a page where words were found, the best first: {id, name, from, to, locations}; without id the page itself,
 * under its title. Best is what has most of the terms, then most of them to the letter, then
 * what the engine gives most weight.
 */
export function points(found, terms) {
  const anchors = found.anchors.filter((anchor) => anchor.id && anchor.text.trim());
  anchors.sort((a, b) => a.location - b.location);
  const all = [{ id: '', name: found.meta.title, from: 0 }, ...anchors.map((a) => ({ id: a.id, name: a.text.trim(), from: a.location }))]
    .map((point, i, list) => ({ ...point, to: list[i + 1]?.from ?? Infinity, locations: [], score: 0, terms: new Set(), exact: new Set() }));
  const text = wordsOf(found.content);
  for (const hit of found.weighted_locations) {
    const point = all.findLast((p) => p.from <= hit.location && hit.location < p.to) ?? all[0];
    point.locations.push(hit.location);
    point.score += hit.balanced_score;
    const word = text[hit.location] ?? '';
    const term = termOf(word, terms);
    point.terms.add(term);
    if (isLiteral(word, term)) point.exact.add(term);
  }
  return all.filter((point) => point.locations.length)
    .sort((a, b) => b.terms.size - a.terms.size || b.exact.size - a.exact.size || b.score - a.score || a.from - b.from);
}

/**
 * How many of the terms a page has as they were asked for, but for the last letter: the stem of "pubblicazione" is also that
 * of "pubblico", and who asks for the one does not mean the other.
 */
export function literal(found, terms) {
  const text = wordsOf(found.content);
  const words = found.weighted_locations.map((hit) => text[hit.location] ?? '');
  return terms.filter((term) => words.some((word) => isLiteral(word, term))).length;
}

function isLiteral(word, term) {
  const start = plain(term).slice(0, Math.max(4, term.length - 1));
  return plain(word).split(/[^\p{L}\p{N}/.]+/u).some((part) => part.startsWith(start));
}

/** The term that a word answers to: the one with which it has most letters in common from the start. */
function termOf(word, terms) {
  const letters = plain(word).replace(/[^\p{L}\p{N}/.]/gu, ' ').split(' ');
  const common = (term) => Math.max(...letters.map((part) => [...term].findIndex((c, i) => part[i] !== c)).map((n) => (n < 0 ? term.length : n)));
  return terms.map((term) => [common(plain(term)), term]).reduce((a, b) => (b[0] > a[0] ? b : a), [-1, ''])[1];
}

/** The words of the name of a point, as {text, mark}. */
export function nameOf(point) {
  return wordsOf(point.name).map((text, i) => ({ text, mark: point.locations.includes(point.from + i) }));
}

/** The words around what was found, after the name, as {text, mark}; … where something is left out. Empty when the name says it all. */
export function excerpt(content, point) {
  const text = wordsOf(content);
  const marked = new Set(point.locations);
  const start = point.from + wordsOf(point.name).length;
  const end = Math.min(point.to, text.length);
  const first = Math.min(...point.locations.filter((location) => location >= start), end);
  const from = Math.max(start, first === end ? start : first - BEFORE);
  const to = Math.min(end, from + WORDS);
  const parts = [];
  for (let i = from; i < to; i++) parts.push({ text: text[i], mark: marked.has(i) });
  if (from > start) parts.unshift({ text: '…', mark: false });
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

function fill(made, words) {
  words.forEach(({ text, mark }, i) => made.append(i ? ' ' : '', mark ? element('mark', { textContent: text }) : text));
  return made;
}

const excerptOf = (found, point) => fill(element('p', { className: 'v-estratto' }), excerpt(found.content, point));

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
      await pagefind.options({ noWorker: true, ranking: RANKING });
      await pagefind.init();
      await pagefind.filters(); // without them an answer does not say how many pages each choice leaves
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
      const asked = essential(query, this.words.vuote);
      this.terms = asked.replaceAll('"', ' ').split(/\s+/).filter(Boolean);
      const answer = await pagefind.search(asked, { filters: Object.fromEntries(chosen) });
      if (run !== this.run) return;
      this.results = await this.literalFirst(answer.results);
      if (run !== this.run) return;
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

  /** Among the first results, those that have the very words come before those that have others of the same stem. */
  async literalFirst(results) {
    const first = await Promise.all(results.slice(0, AHEAD).map(async (result) => ({ result, page: await result.data() })));
    return [
      ...first.map(({ result, page }) => ({ result, n: literal(page, this.terms) })).sort((a, b) => b.n - a.n).map(({ result }) => result),
      ...results.slice(AHEAD),
    ];
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
    const found = points(page, this.terms);
    const address = `../${page.raw_url.replace(/^\//, '')}`;
    const rows = found.filter((point) => point.id);
    const whole = found.find((point) => !point.id);
    // The page's own title leads to its top when it says as much as the best of its rows; else to that row.
    const own = !rows.length || (whole && whole.terms.size >= rows[0].terms.size);
    const title = element('a', { href: own ? address : `${address}#${rows[0].id}` });
    fill(title, nameOf(whole ?? { name: page.meta.title, from: 0, locations: [] }));
    const item = element('li', {}, element('h3', {}, title));
    if (page.meta.percorso) item.prepend(element('p', { className: 'v-percorso-risultato', textContent: page.meta.percorso }));
    if (whole && own) item.append(excerptOf(page, whole));
    if (rows.length) item.append(this.rows(page, address, rows));
    item.append(element('p', { className: 'v-peso', textContent: this.facts(page) }));
    return item;
  }

  rows(page, address, rows) {
    const list = element('ul', { className: 'v-punti' });
    for (const row of rows.slice(0, ROWS)) {
      list.append(element('li', {}, fill(element('a', { href: `${address}#${row.id}` }), nameOf(row)), excerptOf(page, row)));
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
