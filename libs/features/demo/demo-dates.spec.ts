import { readFileSync } from 'node:fs';
import { demoDates, momentAgo } from './demo-dates.js';

const now = new Date('2026-11-22T12:00:00Z');

describe('days of demo cases', () => {
  it.each(['2024-02-05', '2026-11-20', '2026-12-31', null])(
    'come in order and not in the future for a phase since %s',
    (since) => {
      for (let number = 1; number <= 60; number += 1) {
        const { createdAt, publishedAt, updatedAt } = demoDates(since, number, now);
        expect(createdAt < publishedAt).toBe(true);
        expect(publishedAt <= updatedAt).toBe(true);
        expect(updatedAt < now.toISOString()).toBe(true);
      }
    },
  );

  it('do not move with the calendar, and the order of what is found neither', () => {
    const later = new Date('2027-03-01T12:00:00Z');
    const cases = JSON.parse(readFileSync(new URL('content/use-cases.json', import.meta.url), 'utf8')) as {
      phaseSince: string;
    }[];
    const published = (at: Date): string[] =>
      cases.map(({ phaseSince }, number) => demoDates(phaseSince, number + 1, at).publishedAt);
    expect(published(later)).toEqual(published(now));
  });

  it('are the same each time', () => {
    expect(demoDates('2025-03-10', 7, now)).toEqual(demoDates('2025-03-10', 7, now));
  });
});

describe('moments of talk', () => {
  it('are in the order of their hours, in the daytime at first, and never in the future', () => {
    const now = new Date('2026-11-22T06:00:00Z');
    const moments = [0, 3, 26].map((hours) => momentAgo(4, hours, now).getTime());
    expect(new Date(moments[0] ?? 0).toISOString()).toMatch(/^2026-11-18T08:/);
    expect([...moments].sort((a, b) => a - b)).toEqual(moments);
    expect(momentAgo(0, 5, now).getTime()).toBeLessThan(now.getTime());
  });
});
