import { expect, test } from './support/test.js';

/** The budget of a first visit on a slow laptop: CPU four times slower, 6.4 Mbit/s, 80 ms, nothing cached. */
const SLOW = { cpu: 4, bytesPerSecond: (6.4 * 1024 * 1024) / 8, latencyMs: 80 };
const LCP_MS = 1800;
const CLS = 0.05;
/** Other work on the machine only ever makes a visit slower, so the best of a few is what the page costs. */
const TRIES = 5;

for (const path of ['/', '/anvandningsfall', '/kommuner']) {
  test(`a first visit to ${path} shows its main content in time and does not jump`, async ({ browserOf }) => {
    const visits: { lcp: number; cls: number }[] = [];
    for (let i = 0; i < TRIES && !visits.some(({ lcp }) => lcp <= LCP_MS); i++) {
      const page = await browserOf(null);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latencyMs,
        downloadThroughput: SLOW.bytesPerSecond,
        uploadThroughput: SLOW.bytesPerSecond,
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      visits.push(
        await page.evaluate(
          () =>
            new Promise<{ lcp: number; cls: number }>((resolve) => {
              let cls = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) cls += (entry as unknown as { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              new PerformanceObserver((list) => {
                const lcp = list.getEntries().at(-1)?.startTime ?? 0;
                requestAnimationFrame(() => resolve({ lcp, cls }));
              }).observe({ type: 'largest-contentful-paint', buffered: true });
            }),
        ),
      );
    }
    const best = visits.toSorted((a, b) => a.lcp - b.lcp)[0];
    test.info().annotations.push({ type: 'visits', description: JSON.stringify(visits) });
    expect(best?.lcp).toBeGreaterThan(0);
    expect(best?.lcp).toBeLessThanOrEqual(LCP_MS);
    expect(best?.cls).toBeLessThanOrEqual(CLS);
  });
}
