import type { NewsRow } from './reads.repository.js';

const DAY_MS = 86_400_000;

/** What makes a thread matter, strongest first: that somebody speaks to the reader, then what the reader has made their own, then how lively it is. */
const WEIGHTS = {
  mention: 100,
  reply: 60,
  announcement: 40,
  watching: 35,
  own: 30,
  written: 20,
  tracking: 15,
  /** For each doubling of unread posts, and of reactions to them. */
  doubling: 3,
  /** For news of this moment; half of it is left after a day. */
  fresh: 20,
} as const;

/** How much a thread with something new matters to a reader: higher comes first. */
export function newsScore(
  {
    mentions,
    replies,
    isAnnouncement,
    level,
    isOwn,
    hasWritten,
    unread,
    reactions,
    lastPostAt,
  }: Omit<NewsRow, 'threadId'>,
  now: Date,
): number {
  const ageInDays = Math.max(0, now.getTime() - lastPostAt.getTime()) / DAY_MS;
  const parts = [
    // A second mention in the same thread adds less than the first of another one.
    mentions > 0 ? WEIGHTS.mention + 5 * Math.min(mentions - 1, 5) : 0,
    replies > 0 ? WEIGHTS.reply + 3 * Math.min(replies - 1, 5) : 0,
    isAnnouncement ? WEIGHTS.announcement : 0,
    level === 'watching' ? WEIGHTS.watching : level === 'tracking' ? WEIGHTS.tracking : 0,
    isOwn ? WEIGHTS.own : 0,
    hasWritten ? WEIGHTS.written : 0,
    WEIGHTS.doubling * (Math.log2(1 + unread) + Math.log2(1 + reactions)),
    WEIGHTS.fresh * 2 ** -ageInDays,
  ];
  return parts.reduce((sum, part) => sum + part, 0);
}
