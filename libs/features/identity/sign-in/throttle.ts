import { isIPv6 } from 'node:net';

/** How many tries are free of waiting, and how the waits grow after them. */
export interface ThrottleRule {
  readonly freeTries: number;
  /** After this many seconds without a try, counting starts over. */
  readonly forgetAfterSeconds: number;
  /** The longest wait, in seconds. */
  readonly longestWait: number;
}

/** Long enough to make guessing hopeless, short enough that nobody is shut out for good. */
export const LONGEST_WAIT = 15 * 60;

/** For one account address, known or not. */
export const ACCOUNT_RULE: ThrottleRule = { freeTries: 5, forgetAfterSeconds: 24 * 60 * 60, longestWait: LONGEST_WAIT };

/**
 * For one client address. A whole town hall can share one: more tries are free, they are forgotten sooner, and one person's guessing
 * must not keep the others out for long.
 */
export const CLIENT_RULE: ThrottleRule = { freeTries: 50, forgetAfterSeconds: 60 * 60, longestWait: 60 };

/** For mails that one address is sent because someone typed it in. */
export const MAIL_RULE: ThrottleRule = { freeTries: 5, forgetAfterSeconds: 60 * 60, longestWait: LONGEST_WAIT };

/** For mails that one client address causes; a course with a room full of people must be able to register. */
export const MAILING_CLIENT_RULE: ThrottleRule = {
  freeTries: 200,
  forgetAfterSeconds: 60 * 60,
  longestWait: LONGEST_WAIT,
};

/** For exports of all that is held about one person, which are much work. */
export const EXPORT_RULE: ThrottleRule = { freeTries: 10, forgetAfterSeconds: 24 * 60 * 60, longestWait: LONGEST_WAIT };

/** For messages that one person writes to others. */
export const MESSAGE_RULE: ThrottleRule = { freeTries: 20, forgetAfterSeconds: 24 * 60 * 60, longestWait: 60 * 60 };

/** For messages that one person writes to the same other one. */
export const PAIR_RULE: ThrottleRule = { freeTries: 3, forgetAfterSeconds: 24 * 60 * 60, longestWait: 60 * 60 };

/** Seconds to wait after this many failures in a row: none at first, then 2, 4, 8 … up to the longest. */
export function waitAfter(failures: number, rule: ThrottleRule): number {
  if (failures < rule.freeTries) return 0;
  return Math.min(rule.longestWait, 2 ** (failures - rule.freeTries + 1));
}

/** The waits after 1, 2, 3 … failures up to the first longest one, for the database to pick from. */
export function waitTable(rule: ThrottleRule): number[] {
  const steps = rule.freeTries + Math.ceil(Math.log2(rule.longestWait));
  return Array.from({ length: steps }, (_, index) => waitAfter(index + 1, rule));
}

/** What counts as one client: an IPv4 address, or the network (/64) of an IPv6 address, which one household has to itself. */
export function clientOf(address: string): string {
  const plain = address.split('%')[0] ?? '';
  if (!isIPv6(plain)) return plain;
  const mapped = /(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped) return mapped[1] ?? plain;
  const [head = '', tail] = plain.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
