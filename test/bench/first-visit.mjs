import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, HOW_TO_GET_A_BROWSER, launchOptionsOf } from '../browser/support/browser.ts';
import { startServer } from './server.mjs';

const PATHS = ['/', '/anvandningsfall', '/kommuner'];
const VISITS = 5;
const LCP_MS = 1800;
/** A slow laptop: the processor four times slower, 6.4 Mbit/s, 80 ms, nothing cached. */
const SLOWER = 4;
const BYTES_PER_SECOND = (6.4 * 1024 * 1024) / 8;
const LINE = { offline: false, latency: 80, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND };
/** What no page can be faster than on the same machine: one paragraph, nothing beside it. */
const BARE = '<!doctype html><html lang="sv"><title>Bare</title><p style="font-size:2rem">A page of one paragraph.';

/** Milliseconds from the address to the largest paint. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    return await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
  } finally {
    await context.close();
  }
}

/** The largest paint of a first visit on a slow laptop, beside that of a bare page in the same run. */
export async function benchFirstVisit(report) {
  const found = await findBrowser();
  if (!found) throw new Error(`No browser: ${HOW_TO_GET_A_BROWSER}`);
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'true' },
    '/readyz',
  );
  const bare = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(BARE));
  await new Promise((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launchOptionsOf(found));
  try {
    const urls = [`http://127.0.0.1:${bare.address().port}/`, ...PATHS.map((path) => `${torget.url}${path}`)];
    const visits = urls.map(() => []);
    for (let round = 0; round < VISITS; round++)
      for (const [at, url] of urls.entries()) visits[at].push(await visit(browser, url));
    const [bareMs, ...pages] = visits.map((all) => Math.round(Math.min(...all)));
    for (const [at, path] of PATHS.entries()) {
      const lcpMs = pages[at];
      report(
        'first-visit',
        { path, lcpMs, bareMs, ratio: Number((lcpMs / bareMs).toFixed(2)), load: Number(loadavg()[0].toFixed(1)) },
        { text: `LCP ≤ ${LCP_MS} ms`, met: lcpMs <= LCP_MS },
      );
    }
  } finally {
    await browser.close();
    bare.close();
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
