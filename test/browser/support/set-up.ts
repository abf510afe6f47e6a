import { findBrowser, HOW_TO_GET_A_BROWSER } from './browser.js';
import { leaveHarness } from './harness.js';
import { startServer } from './server.js';

/**
 * Before all tests: finds a browser and starts the server. Without a browser the tests are skipped, except where CI says that
 * everything must be tested.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  const browser = await findBrowser();
  if (!browser) {
    const message = `No browser starts here, so nothing is tested in one: ${HOW_TO_GET_A_BROWSER}.`;
    if (process.env['CI'] === 'true') throw new Error(message);
    process.stdout.write(`${message}\n`);
    return undefined;
  }
  const server = await startServer();
  leaveHarness({ url: server.url, dataDir: server.dataDir, browser });
  return () => server.stop();
}
