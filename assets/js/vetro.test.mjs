import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, compare, headsOf, italianNumber, keyAt, movable, nextOrder, ordered, plain, sortable } from './vetro.js';

const cell = (textContent, v) => ({ textContent, dataset: v === undefined ? {} : { v } });

test('accents and capitals do not hide a word from the filter', () => {
  assert.equal(plain('Accessibilità'), 'accessibilita');
});

test('Italian numbers are read with their thousands and decimals', () => {
  assert.equal(italianNumber('1.003.171,53 €'), 1003171.53);
  assert.equal(italianNumber('≥50%'), 50);
  assert.equal(italianNumber('-10 %'), -10);
  assert.equal(italianNumber('1540'), 1540);
});

test('a text with more than a number is not a number', () => {
  for (const text of ['', '29 mln € / 192', 'n.d.', '33/2013', '0.55']) assert.ok(Number.isNaN(italianNumber(text)), text);
});

test('a stated key is preferred to the words of the cell', () => {
  assert.equal(sortable(cell('trentuno', '31')), 31);
  assert.equal(sortable(cell('31 gennaio', '2025-01-31')), '2025-01-31');
  assert.equal(sortable(cell(' 1.700 ')), 1700);
});

test('numbers stand before words and empty cells last', () => {
  assert.deepEqual(['', 'beta', 10, 'alfa', 9].sort(compare), [9, 10, 'alfa', 'beta', '']);
});

test('the sign of the link of a row is not a word of its cell', () => {
  assert.equal(sortable({ textContent: '12 #', dataset: {}, querySelector: () => ({}) }), 12);
  assert.equal(sortable({ textContent: 'C #', dataset: {}, querySelector: () => null }), 'c #');
});

test('a number within words counts as a number when words are compared', () => {
  assert.deepEqual(['area 10', 'area 9'].sort(compare), ['area 9', 'area 10']);
});

test('a heading gives three orders in turn: up, down, as it was', () => {
  assert.equal(nextOrder(null), 'ascending');
  assert.equal(nextOrder('ascending'), 'descending');
  assert.equal(nextOrder('descending'), 'none');
});

test('equal rows stay as they were, rows without a value stay last both ways, and the first order comes back', () => {
  const rows = [[3, 'c'], ['', 'x'], [1, 'a'], [1, 'b']].map(([key, name], place) => ({ key, name, place }));
  const names = (order) => ordered(rows, order).map((row) => row.name).join('');
  assert.equal(names('ascending'), 'abcx');
  assert.equal(names('descending'), 'cabx');
  assert.equal(names('none'), 'cxab');
});

const head = (name, colSpan = 1, rowSpan = 1) => ({ name, colSpan, rowSpan });

test('under headings of several lines each column has its lowest heading', () => {
  const lines = [[head('Voce', 1, 2), head('Italia', 2), head('Note', 1, 2)], [head('Destinati'), head('In gestione')]];
  assert.deepEqual(headsOf(lines).map((cell) => cell.name), ['Voce', 'Destinati', 'In gestione', 'Note']);
  assert.deepEqual(headsOf([]), []);
});

test('a cell over several columns is a value of none of them', () => {
  const cells = [{ ...cell('a'), colSpan: 1 }, { ...cell('3 parti'), colSpan: 2 }, { ...cell('7'), colSpan: 1 }];
  assert.deepEqual([0, 1, 2, 3, 4].map((column) => keyAt(cells, column)), ['a', '', '', 7, '']);
});

test('the numbered parts of a row are filtered with it', () => {
  const row = (...classes) => ({ classes, matches: (selector) => classes.some((name) => selector.split(', ').includes(`.${name}`)) });
  const [group, head, first, second, alone] = [row('v-gruppo'), row('v-con-parti'), row('v-parte'), row('v-parte'), row()];
  assert.deepEqual(blocksOf({ rows: [group, head, first, second, alone] }), [[head, first, second], [alone]]);
});

test('rows move only where no subtotal and no cell ties them, and totals stay at the end', () => {
  const row = (kind = '', rowSpan = 1) => ({ matches: (selector) => selector === kind, cells: [{ rowSpan }] });
  assert.ok(movable({ rows: [row(), row(), row('.v-totale')] }));
  assert.ok(!movable({ rows: [row(), row('.v-totale'), row()] }));
  assert.ok(!movable({ rows: [row(), row('.v-parziale')] }));
  assert.ok(!movable({ rows: [row('', 2), row()] }));
});
