import { instantInSweden, swedishClock, swedishDay } from './swedish-time.js';

describe('times that people type are those of Swedish clocks', () => {
  it.each([
    ['2026-01-15T09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15T09:00', '2026-07-15T07:00:00.000Z'],
    // The last minute before summer time, and the first of it.
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    // The last minute of summer time's first turn, and what comes after the hour that comes twice.
    ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s, and back', (local, instant) => {
    expect(instantInSweden(local)?.toISOString()).toBe(instant);
    expect(swedishClock(new Date(instant))).toBe(local);
  });

  it('takes the first of an hour that comes twice, and goes on after one that is left out', () => {
    expect(instantInSweden('2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(swedishClock(instantInSweden('2026-03-29T02:30') as Date)).toBe('2026-03-29T03:30');
  });

  it('takes no day that does not exist, and nothing that is no time', () => {
    for (const text of ['2026-02-30T10:00', '2026-01-01T24:00', '2026-01-01', '', '2026-1-1T1:1'])
      expect(instantInSweden(text)).toBeNull();
  });

  it('begins days at midnight in Sweden', () => {
    expect(swedishDay(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(swedishDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });
});
