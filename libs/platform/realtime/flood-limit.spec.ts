import { FloodLimit, type Verdict } from './flood-limit.js';

describe('the flood limit', () => {
  let now = 0;
  let limit: FloodLimit;
  beforeEach(() => {
    now = 0;
    limit = new FloodLimit(() => now);
  });
  const send = (events: number, account = 'maria', address = '10.0.0.1'): Verdict[] =>
    Array.from({ length: events }, () => limit.take(account, address));

  it('takes a burst, then refuses, then has had enough', () => {
    expect(new Set(send(200))).toEqual(new Set(['taken']));
    expect(new Set(send(300))).toEqual(new Set(['refused']));
    expect(send(1)).toEqual(['flooding']);
  });

  it('takes 20 a second for ever', () => {
    const verdicts = Array.from({ length: 5000 }, () => {
      now += 50;
      return limit.take('maria', '10.0.0.1');
    });
    expect(new Set(verdicts)).toEqual(new Set(['taken']));
  });

  it('knows one account from another, and one address from another', () => {
    send(400);
    expect(send(1, 'ali')).toEqual(['taken']);
    for (let person = 0; person < 100; person++) send(30, `person ${person}`);
    expect(send(1, 'nils')).toEqual(['refused']);
    expect(send(1, 'nils', '10.0.0.2')).toEqual(['taken']);
    expect(limit.connect('10.0.0.1')).toBe(false);
    expect(limit.connect('10.0.0.3')).toBe(true);
  });

  it('forgives with time, and forgets', () => {
    send(1000);
    now += 15_000;
    expect(send(1)).toEqual(['refused']);
    now += 60_000;
    limit.prune();
    expect(new Set(send(200))).toEqual(new Set(['taken']));
  });
});
