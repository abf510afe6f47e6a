import type { Actor } from '#platform/access';
import {
  canAnswerCapability,
  canAnswerIntroduction,
  canReadIntroduction,
  canSeeMatches,
  canWithdrawIntroduction,
  canWriteCapability,
} from './partners.policy.js';

const person = (organisations: string[], platformRole: Actor['platformRole'] = 'member'): Actor => ({
  userId: 'u',
  name: 'Maria Prov',
  platformRole,
  memberships: organisations.map((organisationId) => ({ organisationId, role: 'member' })),
  hubs: [],
  sessionId: null,
  tokenId: null,
  scopes: null,
});

describe('the policy of partners', () => {
  it('lets people of the organisation and editors write, and people of other organisations answer what is open', () => {
    expect(canWriteCapability(person(['a']), 'a')).toBe(true);
    expect(canWriteCapability(person([], 'editor'), 'a')).toBe(true);
    expect(canWriteCapability(person(['b']), 'a')).toBe(false);
    expect(canWriteCapability(null, 'a')).toBe(false);
    const open = { organisationId: 'a', isOpen: true };
    expect(canAnswerCapability(person(['b']), open)).toBe(true);
    expect(canAnswerCapability(person(['a', 'b']), open)).toBe(true);
    expect(canAnswerCapability(person(['a']), open)).toBe(false);
    expect(canAnswerCapability(person(['b']), { ...open, isOpen: false })).toBe(false);
    expect(canAnswerCapability(null, open)).toBe(false);
  });

  it('keeps introductions to the two sides: one answers, the other takes back, as long as the question stands', () => {
    const [from, to, stranger] = [person(['a']), person(['b']), person(['c'], 'admin')];
    const one = { fromId: 'a', toId: 'b', state: 'requested' } as const;
    expect([from, to, stranger].map((who) => canReadIntroduction(who, one))).toEqual([true, true, false]);
    expect([from, to, stranger].map((who) => canAnswerIntroduction(who, one))).toEqual([false, true, false]);
    expect([from, to, stranger].map((who) => canWithdrawIntroduction(who, one))).toEqual([true, false, false]);
    const over = { ...one, state: 'declined' } as const;
    expect(canAnswerIntroduction(to, over) || canWithdrawIntroduction(from, over)).toBe(false);
  });

  it("shows matches to the organisation's own people", () => {
    expect(canSeeMatches(person(['a']), 'a')).toBe(true);
    expect(canSeeMatches(person(['b']), 'a')).toBe(false);
    expect(canSeeMatches(person([], 'editor'), 'a')).toBe(false);
  });
});
