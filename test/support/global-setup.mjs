import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTemplates } from './templates.mjs';

/** One PostgreSQL server for the whole run, with the template databases that each test file copies. Uses the build in `dist`. */
export default async function globalSetup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-test-'));
  const server = await makeTemplates(dataDir);
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.torgetTestServer = { server, dataDir };
}
