import { setImmediate } from 'node:timers/promises';
import { buildUseCase, signInMember, type Agent } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { MeilisearchStandIn } from '../support/meilisearch/stand-in.js';

const SEARCH = '/api/v1/search';
const SUGGEST = '/api/v1/search/suggest';
const CASES = '/api/v1/use-cases';
const TYPED = '/api/v1/use-cases/suggest';

/** Questions that have little to do with words; each is a question nonetheless. */
const ODD = [
  '',
  '   ',
  '...',
  '!?§½"#¤%&/()=`^*_:;><|~',
  '\u0001\u0007\u001b[31m\u007f\u0085',
  '\u200b\u202e\ufeff',
  '🙂🙂',
  '👩‍👩‍👧‍👦 gungbräda 🇸🇪',
  '\u{10ffff}\ue000\ue001',
  'Z̷̛̤a̶̳l̸͇g̵̈́o',
  '"',
  '"gungbräda',
  "'gungbräda'",
  "'; DROP TABLE users; --",
  'a & b | !c <-> (d:*',
  'gungbräda:*A & !park',
  'a AND (b OR NOT c',
  '-gungbräda',
  '"exakt fras" -"inte så"',
  'visibleTo = "admin" OR 1 = 1',
  'facets.area EXISTS',
  '_geoRadius(0, 0, 1)',
  '%_\\%',
  '\\\\',
  '$1 {{7*7}} ${x}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'ord '.repeat(49),
  'a'.repeat(200),
  'å'.repeat(200),
];

/** What is refused, and the parameter that is named for it. */
const REFUSED: readonly (readonly [path: string, query: string, parameter: string])[] = [
  ...[SEARCH, SUGGEST, CASES, TYPED].map((path) => [path, `q=${'a'.repeat(10_000)}`, 'q'] as const),
  ...[SEARCH, SUGGEST, CASES, TYPED].map((path) => [path, 'q=gungbr%00da', 'q'] as const),
  ...[SEARCH, SUGGEST, CASES, TYPED].map((path) => [path, 'q=a&colour=red', 'colour'] as const),
  ...[SEARCH, SUGGEST, CASES, TYPED].map((path) => [path, 'q[a]=b', 'q'] as const),
  ...[SEARCH, SUGGEST].map((path) => [path, 'q=a&types=boat', 'types'] as const),
  [SEARCH, '', 'q'],
  [SEARCH, 'q=a&q=b', 'q'],
  [SEARCH, 'q=a&limit=21', 'limit'],
  [SEARCH, 'q=a&lang=%00', 'lang'],
  [CASES, 'area=moon', 'area'],
  [CASES, 'area=%00', 'area'],
  [CASES, 'county=%22%20OR%201=1', 'county'],
  [CASES, 'municipality=99999', 'municipality'],
  [CASES, 'organisation=%27', 'organisation'],
  [CASES, 'phase=pilot&phase=moon', 'phase'],
  [CASES, 'tag=%00', 'tag'],
  [CASES, `tag=${'a'.repeat(500)}`, 'tag'],
  [CASES, `area=${Array(51).fill('education').join('&area=')}`, 'area'],
  [CASES, 'sort=random', 'sort'],
  [CASES, 'facets=perhaps', 'facets'],
  [CASES, 'limit=0', 'limit'],
  [CASES, 'limit=101', 'limit'],
  [CASES, 'limit=many', 'limit'],
];

describe.each(['postgres', 'meilisearch'])('searching for anything at all on %s', (engine) => {
  const standIn = new MeilisearchStandIn();
  let torget: TestApp;
  let anonymous: Agent;

  /** Answers of the engine that is under test, once it has what was written. */
  const answer = async (
    query: object,
  ): Promise<{ engine: string; items: { title: string }[]; nextCursor: string | null; total: number }> => {
    for (;;) {
      const { body } = await anonymous.get(CASES).query(query).expect(200);
      if (body.engine === engine) return body;
      await setImmediate();
    }
  };

  beforeAll(async () => {
    if (engine === 'meilisearch') await standIn.start();
    torget = await startApp({
      env: engine === 'meilisearch' ? { MEILI_URL: standIn.url, MEILI_API_KEY: standIn.masterKey } : {},
    });
    anonymous = torget.http();
    const { agent } = await signInMember(torget, 'sundsvall');
    for (const title of ['Gungbräda i parken', 'Gungbräda vid skolan'])
      await buildUseCase(agent, { title, tags: ['"citat\' & \\'] });
    await torget.delivered();
    while ((await answer({ q: 'gungbräda' })).total < 2) await setImmediate();
  });
  afterAll(async () => {
    await torget.close();
    if (engine === 'meilisearch') {
      await standIn.stop();
      expect(standIn.refused).toEqual([]);
    }
  });

  it('answers every question', async () => {
    for (const q of ODD) {
      for (const path of [SEARCH, SUGGEST, CASES, TYPED]) {
        const { status, body } = await anonymous.get(path).query({ q });
        expect([path, q, status]).toEqual([path, q, 200]);
        const hits = (body.items ?? body.groups) as unknown[];
        if (path !== CASES && !/\p{L}|\p{N}/u.test(q)) expect([q, hits]).toEqual([q, []]);
      }
    }
    for (const q of ['\u0007gungbräda\u001f', '"gungbräda"', '👩‍👧 gungbräda', '-gungbräda', 'GUNGBRÄDA!!!'])
      expect([q, (await answer({ q })).total]).toEqual([q, 2]);
  });

  it('refuses what makes no sense, and names it', async () => {
    for (const [path, query, parameter] of REFUSED) {
      const { status, body } = await anonymous.get(`${path}?${query}`);
      expect([path, query.slice(0, 80), status, String(body.errors?.[0]?.path)]).toEqual([
        path,
        query.slice(0, 80),
        400,
        expect.stringMatching(new RegExp(`^${parameter}\\b`)),
      ]);
    }
  });

  it('takes a value that nothing has for one that finds nothing', async () => {
    for (const filter of [
      { tag: '" OR visibleTo = "admin' },
      { tag: "'; --" },
      { county: '99' },
      { municipality: '9999' },
      { organisation: 'finns-inte' },
    ])
      expect([filter, (await answer({ ...filter, q: 'gungbräda', facets: 'true' })).total]).toEqual([filter, 0]);
    expect((await answer({ tag: '"citat\' & \\' })).total).toBe(2);
  });

  it('ends where the list ends, and refuses a place in another list', async () => {
    const first = await answer({ q: 'gungbräda', limit: 1 });
    const second = await answer({ q: 'gungbräda', limit: 1, cursor: first.nextCursor });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([1, 1, null]);
    for (const query of [
      { q: 'gungbräda', cursor: 'x' },
      { q: 'gungbräda', cursor: '\0' },
      { q: 'gungbräda', cursor: 'a'.repeat(3000) },
      { q: 'park', cursor: first.nextCursor },
      { cursor: Buffer.from('[1e999,"x",-1,{}]').toString('base64url') },
    ]) {
      const { status, body } = await anonymous.get(CASES).query(query);
      expect([query, status, body.errors?.[0]?.path]).toEqual([query, 400, 'cursor']);
    }
  });
});
