import { expiryOf, hasExpired } from './token-expiry';

const now = new Date('2026-11-22T12:00:00Z');

describe('the life of a token', () => {
  it('ends after the days that were chosen', () => {
    expect(expiryOf('30', now)).toBe('2026-12-22T12:00:00.000Z');
    expect(expiryOf('365', now)).toBe('2027-11-22T12:00:00.000Z');
  });

  it('has no end when none was chosen', () => {
    expect(expiryOf('never', now)).toBeUndefined();
    expect(expiryOf('', now)).toBeUndefined();
  });

  it('is over at its end', () => {
    expect(hasExpired('2026-11-22T12:00:00.000Z', now)).toBe(true);
    expect(hasExpired('2026-11-22T12:00:00.001Z', now)).toBe(false);
    expect(hasExpired(null, now)).toBe(false);
  });
});
