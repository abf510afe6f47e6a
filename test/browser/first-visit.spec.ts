import { expect, test } from './support/test.js';

const CLS = 0.05;

/** On a slow line the parts of a page come one after the other. How soon they come is measured by `npm run bench first-visit`. */
const SLOW_LINE = { offline: false, latency: 80, downloadThroughput: 800_000, uploadThroughput: 800_000 };

for (const path of ['/', '/anvandningsfall', '/kommuner']) {
  test(`what is read at a first visit to ${path} does not jump`, async ({ browserOf }) => {
    const page = await browserOf(null);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
    await page.goto(path, { waitUntil: 'networkidle' });
    const cls = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          new PerformanceObserver(() => requestAnimationFrame(() => resolve(sum))).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
    expect(cls).toBeLessThanOrEqual(CLS);
  });
}
