import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { FileTexts } from '#features/files';
import { JobRunner } from '#platform/outbox';
import { TEXT_LIMITS } from '../../libs/features/files/texts/text-limits.js';
import { buildDraft, buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { openDocument, pdfFile, wordFile } from '../support/documents.js';

interface Found {
  readonly slug: string;
  readonly highlights?: { readonly attached?: string };
}

describe('what attached files say', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let stranger: SignedIn;

  const attach = async (useCase: { id: string }, name: string, content: Buffer | string): Promise<string> => {
    const { body } = await owner.agent
      .post('/api/v1/files')
      .field({ attachTo: 'use_case', attachToId: useCase.id })
      .attach('file', Buffer.from(content), { filename: name })
      .expect(201);
    return (body as { id: string }).id;
  };
  const search = async (q: string, agent: Agent = torget.http()): Promise<Found[]> =>
    (await agent.get('/api/v1/use-cases').query({ q }).expect(200)).body.items as Found[];
  const stateOf = async (fileId: string): Promise<object | undefined> =>
    (await torget.db.query<object>('SELECT state, problem, attempts FROM file_texts WHERE file_id = $1', [fileId]))[0];

  beforeAll(async () => {
    torget = await startApp({ worker: false });
    owner = await signInMember(torget, 'sundsvall');
    stranger = await signInMember(torget, 'lund');
  });
  afterAll(() => torget.close());

  it('are read again when the process is killed while it reads', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Fallet med kniven' });
    const file = await attach(useCase, 'rapport.txt', 'Snöslungan överlevde smällen.');
    const child = spawn(process.execPath, ['test/support/killed-reader.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        DATABASE_URL: torget.databaseUrl,
        DATA_DIR: torget.dataDir,
        SEED_DEMO: 'false',
      },
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await stateOf(file)).toEqual({ state: 'reading', problem: null, attempts: 1 });
    await torget.app.get(JobRunner).start(torget.databaseUrl);
    while ((await search('snöslunga')).length === 0) await setImmediate();
    expect(await stateOf(file)).toEqual({ state: 'read', problem: null, attempts: 2 });
  }, 90_000);

  it.each<[string, Buffer | string, string, string]>([
    [
      'rapport.pdf',
      pdfFile(['Vägsaltningen mäts med fuktgiv-', 'are i Örebro']),
      'fuktgivare',
      '<mark>fuktgivare</mark>',
    ],
    [
      'beslut.docx',
      wordFile(['Nämnden valde klippmaskinen Åsa & Co'], '<w:del><w:r><w:t>struken groda</w:t></w:r></w:del>'),
      'klippmaskin',
      '<mark>klippmaskinen</mark> Åsa &amp; Co',
    ],
    [
      'plan.odt',
      openDocument(
        ['Häckklippning i södra parken'],
        '<office:annotation><text:p>struken groda</text:p></office:annotation>',
      ),
      'häckklippning',
      '<mark>Häckklippning</mark>',
    ],
    ['anteckning.txt', 'Övergångsställets belysning', 'övergångsställe', '<mark>Övergångsställets</mark>'],
    ['gammal.csv', Buffer.from('plats;typ\nÄngen;lövblåsare\n', 'latin1'), 'lövblåsare', '<mark>lövblåsare</mark>'],
    ['läs.md', '# Rönnbärsinventering', 'ronnbarsinventering', '<mark>Rönnbärsinventering</mark>'],
  ])('are found, and shown marked: %s', async (name, content, q, marked) => {
    const useCase = await buildUseCase(owner.agent, { title: `Fall med ${name}` });
    await attach(useCase, name, content);
    await torget.delivered();
    const [found] = await search(q);
    expect(found).toMatchObject({ slug: useCase.slug, highlights: { attached: expect.stringContaining(marked) } });
    expect((await torget.http().get('/api/v1/search').query({ q }).expect(200)).body.groups[0].items[0]).toMatchObject({
      highlights: { attached: expect.stringContaining(marked) },
    });
    expect((await search('groda')).filter(({ highlights }) => highlights?.attached)).toEqual([]);
  });

  it('come after what cases say themselves', async () => {
    const attached = await buildUseCase(owner.agent, { title: 'Nyaste fallet', reuseOffered: ['code'] });
    await attach(attached, 'a.txt', 'Här står fågelskrämma en gång.');
    const own = await buildUseCase(owner.agent, {
      title: 'Äldre fall',
      lessons: 'Det som hjälpte var en fågelskrämma.',
    });
    await torget.delivered();
    expect((await search('fågelskrämma')).map(({ slug }) => slug)).toEqual([own.slug, attached.slug]);
  });

  it('are found by those alone who may read the case, and by nobody once the file is gone', async () => {
    const draft = await buildDraft(owner.agent, { title: 'Hemligt fall' });
    const file = await attach(draft, 'a.txt', 'Kassaskåpskoden är målad på väggen.');
    const path = `/api/v1/use-cases/${draft.id}`;
    const finders = async (): Promise<boolean[]> => {
      await torget.delivered();
      return Promise.all(
        [torget.http(), stranger.agent, owner.agent].map(async (agent) => {
          const found = await search('kassaskåpskod', agent);
          const typed = (await agent.get('/api/v1/search/suggest').query({ q: 'kassaskåpsk' })).body.items as Found[];
          const meant = (await agent.get('/api/v1/search').query({ q: 'kassaskåpskid' })).body.didYouMean as unknown;
          expect([typed.length > 0, meant !== undefined]).toEqual([found.length > 0, found.length > 0]);
          return found.length > 0;
        }),
      );
    };
    expect(await finders()).toEqual([false, false, false]);
    await owner.agent.post(`${path}/publish`).expect(200);
    expect(await finders()).toEqual([true, true, true]);
    await owner.agent.patch(path).send({ visibility: 'members' }).expect(200);
    expect(await finders()).toEqual([false, true, true]);
    await owner.agent.patch(path).send({ visibility: 'organisation' }).expect(200);
    expect(await finders()).toEqual([false, false, true]);
    await owner.agent.patch(path).send({ visibility: 'public' }).expect(200);
    await owner.agent.delete(`/api/v1/files/${file}`).expect(204);
    expect(await finders()).toEqual([false, false, false]);
    expect(await stateOf(file)).toBeUndefined();
  });

  it('are given up once and for all when they cannot be read', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Trasigt fall' });
    const broken = [
      await attach(useCase, 'trasig.pdf', '%PDF-1.7\nhär finns inget\n%%EOF\n'),
      await attach(useCase, 'trasig.docx', wordFile(['Halv'], '<w:p><w:r>')),
      await attach(useCase, 'svullen.docx', wordFile(['Halv'], '&lol;')),
    ];
    await torget.delivered();
    for (const file of broken)
      expect(await stateOf(file)).toEqual({ state: 'unreadable', problem: 'broken', attempts: 1 });
    expect(await torget.db.query('SELECT 1 FROM graphile_worker._private_jobs')).toEqual([]);
    expect(await torget.db.query('SELECT 1 FROM dead_letters')).toEqual([]);

    // One that has ended the process again and again is left alone.
    const hopeless = await attach(useCase, 'dödlig.txt', 'Den som läser detta dör.');
    await torget.delivered();
    await torget.db.query(`UPDATE file_texts SET state = 'reading', attempts = $2 WHERE file_id = $1`, [
      hopeless,
      TEXT_LIMITS.attempts,
    ]);
    await torget.app.get(FileTexts, { strict: false }).read(hopeless);
    expect(await stateOf(hopeless)).toMatchObject({ state: 'unreadable', problem: 'crash' });
  });

  it('are read at night when they were attached before', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Gammalt fall' });
    const file = await attach(useCase, 'a.txt', 'Tröskverkets historia');
    await torget.delivered();
    await torget.db.query('DELETE FROM file_texts WHERE file_id = $1', [file]);
    await torget.app.get(FileTexts, { strict: false }).readForgotten();
    expect(await stateOf(file)).toMatchObject({ state: 'read' });
  });

  it('are read as far as is sensible', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Stort fall' });
    const file = await attach(useCase, 'stor.txt', `Början ${'långt utlägg '.repeat(200_000)} slutet`);
    await torget.delivered();
    const [kept] = await torget.db.query<{ length: number }>(
      'SELECT length(text) AS length FROM file_texts WHERE file_id = $1',
      [file],
    );
    expect(kept?.length).toBe(TEXT_LIMITS.characters);
    expect(await search('utlägg')).toHaveLength(1);
  });
});
