import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { HOW_TO_GET_A_BROWSER } from './browser.js';
import { Faults } from './faults.js';
import { readHarness, type Harness } from './harness.js';
import { Mailbox } from './mailbox.js';
import { countRequests } from './settled.js';

export { expect };

/** The people of the demo who can sign in. */
export const DEMO_PASSWORD = 'torget-demo';
/** Those of the council are named after their municipality: `rad-umea`. */
export type DemoPerson = 'admin' | 'council' | 'kommun' | 'forening' | `rad-${string}`;

/** A page that the server has rendered looks ready before it is: nobody can press a button within the same millisecond, but a test can. */
function waitsUntilLive(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const live = () =>
    page.locator('html[data-live], html:not(:has(#root))').waitFor({ state: 'attached', timeout: 20_000 });
  page.goto = async (...args) => {
    const answer = await goto(...args);
    await live();
    return answer;
  };
  page.reload = async (...args) => {
    const answer = await reload(...args);
    await live();
    return answer;
  };
}

interface Tools {
  /** Reports what must not happen in any page; a test fails when something is found. */
  faults: Faults;
  /** Mails that the server wrote. */
  mailbox: Mailbox;
  /** Opens a browser of its own for somebody: signed in as a person of the demo, or as nobody. */
  browserOf: (person: DemoPerson | null, options?: BrowserContextOptions) => Promise<Page>;
  harness: Harness;
}

/** Playwright's `test` with our tools; skipped where no browser starts. */
export const test = base.extend<Tools>({
  harness: [
    async ({ baseURL }, use, testInfo) => {
      const harness = readHarness();
      testInfo.skip(baseURL === undefined || !harness, `No browser: ${HOW_TO_GET_A_BROWSER}`);
      if (harness) await use(harness);
    },
    { auto: true },
  ],

  faults: [
    async ({ harness }, use) => {
      const faults = new Faults(harness.url);
      await use(faults);
      expect(faults.found).toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page, faults }, use) => {
    await faults.watch(page);
    countRequests(page);
    waitsUntilLive(page);
    await use(page);
  },

  mailbox: async ({ harness }, use) => {
    await use(new Mailbox(harness.dataDir));
  },

  browserOf: async ({ browser, faults, harness }, use, testInfo) => {
    const opened: Page[] = [];
    await use(async (person, options = {}) => {
      const { locale, timezoneId, viewport, contextOptions } = testInfo.project.use;
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: harness.url,
        locale,
        timezoneId,
        viewport,
        ...options,
      });
      if (person !== null) {
        const answer = await context.request.post('/api/v1/auth/login', {
          data: { email: `${person}@torget.example`, password: DEMO_PASSWORD },
        });
        expect(answer.status()).toBe(200);
      }
      const page = await context.newPage();
      await faults.watch(page);
      countRequests(page);
      if (options.javaScriptEnabled !== false) waitsUntilLive(page);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});
