import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startServer } from './server.mjs';

const FIRST_MS = 12_000;
const SECOND_MS = 6_000;
const REST_MB = 250;

/** Time from the command to `/readyz`, with an empty data folder and with one that is there; memory when nothing happens. */
export async function benchStart(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const start = () => startServer(['scripts/start.mjs'], { DATA_DIR: dataDir }, '/readyz');
  try {
    const first = await start();
    report('first-start', { ms: first.readyMs }, { text: `≤ ${FIRST_MS} ms`, met: first.readyMs <= FIRST_MS });
    await first.stop();
    const second = await start();
    report('second-start', { ms: second.readyMs }, { text: `≤ ${SECOND_MS} ms`, met: second.readyMs <= SECOND_MS });
    await delay(5000);
    const megabytes = await second.memory();
    report('memory-at-rest', { megabytes }, { text: `< ${REST_MB} MB`, met: megabytes < REST_MB });
    await second.stop();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
