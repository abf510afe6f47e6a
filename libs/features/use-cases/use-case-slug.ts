import { slugOf } from '#platform/text';

const MAX = 80;
const SUFFIX = 6;

/** What the address of a case with this title is when nobody else has it. */
export function wantedSlug(title: string): string {
  return slugOf(title, MAX) || 'ai';
}

/** The wanted address, or with the tail of the id added when it is taken. Ids end at random, so that is free. */
export function freeSlug(title: string, id: string, isTaken: (slug: string) => boolean): string {
  const wanted = wantedSlug(title);
  return isTaken(wanted) || isReservedSlug(wanted)
    ? `${slugOf(title, MAX - SUFFIX - 1) || 'ai'}-${id.slice(-SUFFIX)}`
    : wanted;
}

/** Words that are routes of their own beside the addresses of cases, here and in the web app. */
const RESERVED: ReadonlySet<string> = new Set([
  'suggest',
  'export',
  'import',
  'imports',
  'importera',
  'dictionary',
  'totals',
  'new',
  'ny',
  'mine',
  'compare',
  'edit',
]);

/** Whether the word is a route, and so can be no case's address. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug);
}
