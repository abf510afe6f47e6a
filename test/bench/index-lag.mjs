import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startServer } from './server.mjs';

const CASES = 60;
const P95_MS = 1000;
const POLL_MS = 5;
const GIVEN_UP_MS = 30_000;

/** Letters that stand in no other case. */
const newWord = () =>
  Array.from(randomBytes(12), (byte) => String.fromCharCode('a'.charCodeAt(0) + (byte % 26))).join('');

/** Signs in as someone of the demo content, and answers with what sends JSON as that person. */
async function signIn(url) {
  const { port } = new URL(url);
  const send = async (path, body, cookie = '') => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://localhost:${port}`, cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const { headers } = await send('/auth/login', { email: 'kommun@torget.example', password: 'torget-demo' });
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const me = await (await fetch(`${url}/api/v1/me`, { headers: { cookie } })).json();
  return { organisation: me.memberships[0].organisation.slug, send: (path, body) => send(path, body, cookie) };
}

/** Time from the commit of a new case until a search finds it, on one process that serves and delivers. */
export async function benchIndexLag(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(['dist/apps/api/main.js'], { DATA_DIR: dataDir, RATE_LIMIT: 'off' }, '/readyz');
  try {
    const { organisation, send } = await signIn(torget.url);
    const lags = [];
    for (let at = 0; at < CASES; at += 1) {
      const word = newWord();
      const draft = await send('/use-cases', {
        title: `Mätning av ${word}`,
        organisation,
        summary: 'Hur länge det dröjer tills ett nytt användningsfall hittas.',
        problem: 'Det som inte hittas kan ingen återanvända.',
        areas: ['administration'],
        phase: 'idea',
        contactName: 'Kim Exempel',
        contactEmail: 'ai@kommun.example',
        visibility: 'public',
      });
      await send(`/use-cases/${(await draft.json()).slug}/publish`, {});
      const committed = performance.now();
      for (let total = 0; total === 0;) {
        await delay(POLL_MS);
        ({ total } = await (await fetch(`${torget.url}/api/v1/use-cases?q=${word}&limit=1`)).json());
        if (performance.now() - committed > GIVEN_UP_MS) throw new Error('a case that was published is not found');
      }
      lags.push(performance.now() - committed);
    }
    const sorted = lags.toSorted((a, b) => a - b).map(Math.round);
    const p95 = sorted[Math.ceil(CASES * 0.95) - 1];
    report(
      'index-lag',
      { p50: sorted[CASES / 2], p95 },
      { text: `p95 < ${P95_MS} ms from commit to found`, met: p95 < P95_MS },
    );
  } finally {
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
