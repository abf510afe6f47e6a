import type { SubscriptionLevel } from '#contracts';
import { newsScore } from './news-score.js';

describe('what matters to a reader', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const quiet = {
    mentions: 0,
    replies: 0,
    isAnnouncement: false,
    level: 'normal' as SubscriptionLevel,
    isOwn: false,
    hasWritten: false,
    unread: 1,
    reactions: 0,
    lastPostAt: new Date('2026-11-20T12:00:00Z'),
  };
  const score = (about: Partial<typeof quiet> = {}): number => newsScore({ ...quiet, ...about }, now);

  it('comes in an order that follows from how near it is to them', () => {
    const fresh = { lastPostAt: now };
    const order = [
      score({ mentions: 1 }),
      score({ replies: 1 }),
      score({ isAnnouncement: true }),
      score({ level: 'watching' }),
      score({ isOwn: true }),
      score({ hasWritten: true }),
      score({ level: 'tracking' }),
      score(),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
    // A lively stranger's thread does not drown a question to the reader.
    expect(score({ mentions: 1 })).toBeGreaterThan(score({ ...fresh, unread: 5000, reactions: 300 }));
  });

  it('fades with age and grows with liveliness, and clocks that differ do no harm', () => {
    expect(score({ lastPostAt: now })).toBeGreaterThan(score());
    expect(score({ unread: 40 })).toBeGreaterThan(score({ unread: 2 }));
    expect(score({ reactions: 9 })).toBeGreaterThan(score());
    expect(score({ lastPostAt: new Date('2026-11-23T00:00:00Z') })).toBe(score({ lastPostAt: now }));
    expect(score({ mentions: 50 })).toBe(score({ mentions: 6 }));
  });
});
