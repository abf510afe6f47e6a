import { demoDates } from './demo-dates.js';

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

  it('are the same each time', () => {
    expect(demoDates('2025-03-10', 7, now)).toEqual(demoDates('2025-03-10', 7, now));
  });
});
