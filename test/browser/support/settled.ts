import type { Page, Request } from '@playwright/test';

const QUIET_MS = 80;
const underWay = new WeakMap<Page, Set<Request>>();

/** Begins to count what a page asks for; the line for live updates, which is open all the time, is left out. */
export function countRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => {
    if (!request.url().includes('/socket.io/')) requests.add(request);
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Waits until a page has all that it asked for, and has not gone on to ask for more. Browsers' own "network idle" takes half a second longer. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page);
  for (let quietSince = Date.now(); Date.now() - quietSince < QUIET_MS;) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if (requests && requests.size > 0) quietSince = Date.now();
  }
}
