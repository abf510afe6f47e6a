import { NEED_STATES } from '#contracts';
import type { Actor } from '#platform/access';
import { canMerge, outcomeOf, sidesOf } from './merge-rules.js';

const person = (...organisations: string[]): Actor => ({
  userId: 'someone',
  name: 'Maria Prov',
  platformRole: 'admin',
  memberships: organisations.map((organisationId) => ({ organisationId, role: 'member' })),
  hubs: [],
  sessionId: null,
  tokenId: null,
  scopes: null,
});

it('merges a need that nobody works on yet into one that is still open', () => {
  const into = (from: (typeof NEED_STATES)[number]) => NEED_STATES.filter((state) => canMerge(from, state));
  expect(into('raised')).toEqual(['raised', 'under_review', 'prioritised', 'in_progress']);
  expect(into('prioritised')).toEqual(into('raised'));
  for (const from of ['in_progress', 'delivered', 'merged', 'declined'] as const) expect(into(from)).toEqual([]);
});

it('comes true when both sides agree, and ends with the first no', () => {
  expect(outcomeOf([])).toBe('open');
  expect(outcomeOf([{ side: 'from', agrees: true }])).toBe('open');
  expect(outcomeOf([{ side: 'into', agrees: false }])).toBe('refused');
  expect(
    outcomeOf([
      { side: 'from', agrees: true },
      { side: 'into', agrees: false },
    ]),
  ).toBe('refused');
  expect(
    outcomeOf([
      { side: 'from', agrees: true },
      { side: 'into', agrees: true },
    ]),
  ).toBe('merged');
});

it('is answered by people of the organisations that raised the two, and by nobody else, whatever their role', () => {
  const raisers = { from: 'a', into: 'b' };
  expect(sidesOf(person('a'), raisers)).toEqual(['from']);
  expect(sidesOf(person('b'), raisers)).toEqual(['into']);
  expect(sidesOf(person('a', 'b'), raisers)).toEqual(['from', 'into']);
  expect(sidesOf(person('c'), raisers)).toEqual([]);
  expect(sidesOf(null, raisers)).toEqual([]);
  expect(sidesOf(person('a'), { from: 'a', into: 'a' })).toEqual(['from', 'into']);
});
