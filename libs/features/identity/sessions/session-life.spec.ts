import { expiryAfterUse, isSeenStale } from './session-life.js';

const at = (day: number, minute = 0): Date => new Date(Date.UTC(2026, 0, 1 + day, 0, minute));

describe('the life of a session', () => {
  it('goes on for fourteen days after each use', () => {
    expect(expiryAfterUse(at(0), at(0))).toEqual(at(14));
    expect(expiryAfterUse(at(0), at(10))).toEqual(at(24));
  });

  it('ends thirty days after sign-in', () => {
    expect(expiryAfterUse(at(0), at(29))).toEqual(at(30));
  });

  it('is written down at most every five minutes', () => {
    expect(isSeenStale(at(0), at(0, 4))).toBe(false);
    expect(isSeenStale(at(0), at(0, 5))).toBe(true);
    expect(isSeenStale(null, at(0))).toBe(true);
  });
});
