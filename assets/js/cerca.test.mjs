import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essential, excerpt, literal, nameOf, points } from './cerca.js';

const hit = (location, balanced_score = 1) => ({ location, balanced_score });
const found = {
  meta: { title: 'Pagamenti della Camera' },
  content: 'Pagamenti della Camera. Quanto si paga. Tempo medio di pagamento delle fatture Giorni 12. Fatture pagate in tempo Percentuale 98.',
  anchors: [
    { id: 'tempo', text: 'Tempo medio di pagamento delle fatture', location: 6 },
    { id: 'fatture', text: 'Fatture pagate', location: 14 },
    { id: 'muto', text: ' ', location: 16 },
  ],
  weighted_locations: [hit(0, 9), hit(5), hit(6), hit(9), hit(15)],
};

test('words that say nothing are left out, unless there is nothing else', () => {
  const stops = 'di del della dell il';
  assert.equal(essential(' tempi di pagamento ', stops), 'tempi pagamento');
  assert.equal(essential("indicatori dell'ente", stops), "indicatori dell'ente");
  assert.equal(essential('il', stops), 'il');
  assert.equal(essential('"tempi di pagamento"', stops), '"tempi di pagamento"');
});

test('the point with most of the terms comes first, whatever its weight', () => {
  const [best, ...others] = points(found, ['tempi', 'pagamento']);
  assert.equal(best.id, 'tempo');
  assert.deepEqual(others.map((p) => p.id), ['', 'fatture']);
});

test('a point without a name is none: what is found there belongs to the one before', () => {
  const ids = points({ ...found, weighted_locations: [hit(17)] }, ['tempo']).map((p) => p.id);
  assert.deepEqual(ids, ['fatture']);
});

test('the words found are marked in the name, and what follows the name is the excerpt', () => {
  const [best] = points(found, ['tempi', 'pagamento']);
  assert.deepEqual(nameOf(best).filter((w) => w.mark).map((w) => w.text), ['Tempo', 'pagamento']);
  assert.equal(excerpt(found.content, best).map((w) => w.text).join(' '), 'Giorni 12.');
});

test('an excerpt says where something is left out', () => {
  const content = Array.from({ length: 100 }, (_, i) => `p${i}`).join(' ');
  const point = { id: '', name: 'p0', from: 0, to: Infinity, locations: [50] };
  const words = excerpt(content, point).map((w) => w.text);
  assert.equal(words[0], '…');
  assert.equal(words.at(-1), '…');
  assert.ok(words.includes('p50'));
});

test('a word of the same stem is not the very word; a plural is', () => {
  const page = (content) => ({ content, weighted_locations: [hit(0)] });
  assert.equal(literal(page('pubblicazioni.'), ['pubblicazione']), 1);
  assert.equal(literal(page('Pubblicò'), ['pubblicazione']), 0);
  assert.equal(literal(page("dell'accessibilità"), ['accessibilita']), 1);
  assert.equal(literal(page('(33/2013),'), ['33/2013']), 1);
});
