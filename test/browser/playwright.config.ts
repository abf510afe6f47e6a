import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptionsOf } from './support/browser.js';
import { readHarness } from './support/harness.js';

const results = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];
// The set-up has run before a worker reads this, and has left what it found.
const harness = readHarness();

/** One server for everything; a test that fails, fails. */
export default defineConfig({
  testDir: '.',
  outputDir: resolve(import.meta.dirname, '../../test-results/browser'),
  globalSetup: './support/set-up.ts',
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(results ? ([['json', { outputFile: resolve(results) }]] as const) : [])],
  use: {
    baseURL: harness?.url,
    launchOptions: harness ? launchOptionsOf(harness.browser) : {},
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    // Pages are looked at as they end up, not while something fades in.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
});
