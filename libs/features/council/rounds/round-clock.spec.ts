import { instantInSweden } from '#contracts';
import { roundStateAt, type RoundTimes } from './round-clock.js';

/** When clocks in Sweden show this, with or without seconds. */
const at = (local: string): Date =>
  new Date((instantInSweden(local.slice(0, 16))?.getTime() ?? NaN) + Number(local.slice(17)) * 1000);
const round = (opens: string | null, closes: string, more: Partial<RoundTimes> = {}): RoundTimes => ({
  opensAt: opens === null ? null : at(opens),
  closesAt: at(closes),
  endedAt: null,
  closedAt: null,
  ...more,
});
const second = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

describe('where a round is', () => {
  const winter = round('2026-11-02T08:00', '2026-11-20T16:00');

  it.each([
    ['2026-11-02T07:59:59', 'draft'],
    ['2026-11-02T08:00:00', 'open'],
    ['2026-11-20T15:59:59', 'open'],
    ['2026-11-20T16:00:00', 'counting'],
  ])('at %s it is %s', (local, state) => {
    expect(roundStateAt(winter, at(local))).toBe(state);
  });

  it('turns at the very millisecond', () => {
    expect(roundStateAt(winter, new Date(at('2026-11-20T16:00').getTime() - 1))).toBe('open');
    expect(roundStateAt(winter, new Date(at('2026-11-02T08:00').getTime() - 1))).toBe('draft');
  });

  it('a draft without a time to open waits for somebody', () => {
    expect(roundStateAt(round(null, '2026-11-20T16:00'), at('2026-11-19T12:00'))).toBe('draft');
    expect(roundStateAt(round(null, '2026-11-20T16:00'), at('2027-11-19T12:00'))).toBe('draft');
  });

  it('ends early when somebody ends it, and is closed for good', () => {
    const ended = round('2026-11-02T08:00', '2026-11-20T16:00', { endedAt: at('2026-11-10T09:00') });
    expect(roundStateAt(ended, at('2026-11-10T09:00'))).toBe('counting');
    expect(roundStateAt({ ...ended, closedAt: at('2026-11-11T09:00') }, at('2026-11-12T00:00'))).toBe('closed');
  });

  it('that opens in winter time and closes in summer time is an hour shorter than its clock times say', () => {
    const spring = round('2026-03-28T12:00', '2026-03-29T12:00');
    expect(spring.closesAt.getTime() - (spring.opensAt?.getTime() ?? 0)).toBe(23 * 3600_000);
    expect(roundStateAt(spring, new Date('2026-03-29T09:59:59Z'))).toBe('open');
    expect(roundStateAt(spring, new Date('2026-03-29T10:00:00Z'))).toBe('counting');
  });

  it('that opens at three on the night when clocks go forward opens one second after two', () => {
    const spring = round('2026-03-29T03:00', '2026-03-30T12:00');
    const lastOfWinter = at('2026-03-29T01:59:59');
    expect(roundStateAt(spring, lastOfWinter)).toBe('draft');
    expect(roundStateAt(spring, second(lastOfWinter, 1))).toBe('open');
  });

  it('that closes at three on the night when clocks go back closes after the second hour from two to three', () => {
    const autumn = round('2026-10-24T12:00', '2026-10-25T03:00');
    expect(autumn.closesAt.getTime() - (autumn.opensAt?.getTime() ?? 0)).toBe(16 * 3600_000);
    expect(roundStateAt(autumn, new Date('2026-10-25T00:59:59Z'))).toBe('open');
    expect(roundStateAt(autumn, new Date('2026-10-25T01:59:59Z'))).toBe('open');
    expect(roundStateAt(autumn, new Date('2026-10-25T02:00:00Z'))).toBe('counting');
  });

  it('that closes in the hour that comes twice closes the first time', () => {
    const autumn = round('2026-10-24T12:00', '2026-10-25T02:30');
    expect(roundStateAt(autumn, new Date('2026-10-25T00:29:59Z'))).toBe('open');
    expect(roundStateAt(autumn, new Date('2026-10-25T00:30:00Z'))).toBe('counting');
  });
});
