import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, compare, italianNumber, plain, sortable } from './vetro.js';

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

test('the numbered parts of a row are filtered with it', () => {
  const row = (...classes) => ({ classes, matches: (selector) => classes.some((name) => selector.split(', ').includes(`.${name}`)) });
  const [group, head, first, second, alone] = [row('v-gruppo'), row('v-con-parti'), row('v-parte'), row('v-parte'), row()];
  assert.deepEqual(blocksOf({ rows: [group, head, first, second, alone] }), [[head, first, second], [alone]]);
});
