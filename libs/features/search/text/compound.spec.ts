import { isCompoundWith } from './compound.js';

it.each([
  ['hemtjänst', 'hemtjänstpersonal', true],
  ['personal', 'hemtjänstpersonalen', true],
  ['data', 'idata', false],
  ['bil', 'mobil', false],
  ['plan', 'hemtjänst', false],
])('%s in %s: %s', (stem, word, expected) => {
  expect(isCompoundWith(stem, word)).toBe(expected);
});
