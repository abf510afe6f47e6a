import type { FoundBrowser } from './browser.js';

/** What the set-up has made ready for the tests. */
export interface Harness {
  /** Where the server answers. */
  readonly url: string;
  /** Where it keeps what it writes, such as mails. */
  readonly dataDir: string;
  readonly browser: FoundBrowser;
}

const VARIABLE = 'TORGET_BROWSER_TESTS';

/** Leaves it for the processes that run the tests, which start later and inherit the environment. */
export function leaveHarness(harness: Harness): void {
  process.env[VARIABLE] = JSON.stringify(harness);
}

/** What the set-up has left; null before it has run, and where no browser starts. */
export function readHarness(): Harness | null {
  return JSON.parse(process.env[VARIABLE] ?? 'null') as Harness | null;
}
