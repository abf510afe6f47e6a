import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Runs every check of the project and ends with one line of figures: `N passed, N failed`. */
const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };

function add(passed, failed, skipped = 0) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

function run(title, command, args, env = {}) {
  process.stdout.write(`\n── ${title}\n`);
  const begun = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  process.stdout.write(
    `── ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - begun) / 1000)} s\n`,
  );
  return status === 0;
}

/** A step that passes or fails as a whole. */
function check(title, command, args) {
  const ok = run(title, command, args);
  add(ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const npmRun = (script) => ['npm', ['run', '--silent', script]];

check('format and lint', ...npmRun('lint'));
check('types', ...npmRun('typecheck'));
if (check('build', ...npmRun('build'))) {
  check('API description and client are up to date', ...npmRun('openapi:check'));
  check('size of the web app', ...npmRun('budget'));

  const jestOk = run(
    'unit, e2e and contract tests',
    'node',
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${RESULTS}/jest.json`,
    ],
    { E2E_SUITES: 'true' },
  );
  const jest = readJson(`${RESULTS}/jest.json`);
  if (jest) add(jest.numPassedTests, jest.numFailedTests + jest.numRuntimeErrorTestSuites, jest.numPendingTests);
  if (!jestOk && (!jest || jest.numFailedTests + jest.numRuntimeErrorTestSuites === 0)) add(0, 1);

  const browserOk = run(
    'browser tests',
    'node',
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/browser/playwright.config.ts'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/browser.json` },
  );
  const browser = readJson(`${RESULTS}/browser.json`);
  if (browser) add(browser.stats.expected + browser.stats.flaky, browser.stats.unexpected, browser.stats.skipped);
  if (!browserOk && (!browser || browser.stats.unexpected === 0)) add(0, 1);
}

process.stdout.write(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}\n`,
);
process.exit(totals.failed === 0 ? 0 : 1);
