import { SearchIndex } from '#features/search';
import { EXPORT_FORMATS } from '#features/use-cases';
import { buildDraft, buildUseCase, signInMember, type Agent, type WrittenUseCase } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const USE_CASES = '/api/v1/use-cases';

/** The states that a case can be in, as far as they decide who may know of it. */
const STATES = ['public', 'members', 'hub', 'organisation', 'draft', 'in_review', 'archived'] as const;
type State = (typeof STATES)[number];

const READERS = ['anyone', 'stranger', 'owner', 'admin'] as const;
type Reader = (typeof READERS)[number];

/** Who may open a case by its address. What has been open to all stays readable when it is archived, so that links last. */
const MAY_OPEN: Readonly<Record<State, readonly Reader[]>> = {
  public: READERS,
  members: ['stranger', 'owner', 'admin'],
  hub: ['owner', 'admin'],
  organisation: ['owner', 'admin'],
  draft: ['owner'],
  in_review: ['owner'],
  archived: READERS,
};

/** Who may come across a case: only what is published is told of. */
const MAY_FIND: Readonly<Record<State, readonly Reader[]>> = { ...MAY_OPEN, draft: [], in_review: [], archived: [] };

/** A word that only this case has, in its title, its tags and its text. */
const WORDS: Readonly<Record<State, string>> = {
  public: 'apelsinskal',
  members: 'björktrast',
  hub: 'cykelpump',
  organisation: 'dragspelare',
  draft: 'ekorrbo',
  in_review: 'fjällräv',
  archived: 'gurkburk',
};

/** The text of an answer, whatever its type. */
async function answerOf(agent: Agent, path: string): Promise<{ status: number; text: string }> {
  const answer = await agent
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        done(null, text);
      });
    });
  return { status: answer.status, text: answer.body as string };
}

describe('who may know of a use case', () => {
  let torget: TestApp;
  let readers: Record<Reader, Agent>;
  let anchor: WrittenUseCase;
  const cases = {} as Record<State, WrittenUseCase>;
  const heirs = {} as Record<State, WrittenUseCase>;

  beforeAll(async () => {
    torget = await startApp();
    const owner = (await signInMember(torget, 'sundsvall', 'representative')).agent;
    const stranger = (await signInMember(torget, 'lund', 'administrator')).agent;
    const admin = (await signInMember(torget, null, 'member', 'admin')).agent;
    readers = { anyone: torget.http(), stranger, owner, admin };
    const alike = { areas: ['culture_and_leisure'], techniques: ['optimisation'] };
    anchor = await buildUseCase(stranger, { ...alike, title: 'Ankaret', organisation: 'lund', tags: ['likhet'] });
    for (const state of STATES) {
      const about = {
        ...alike,
        title: `Fallet ${WORDS[state]}`,
        summary: `Handlar om ${WORDS[state]}.`,
        tags: ['likhet', WORDS[state]],
        visibility: state === 'members' || state === 'organisation' ? state : 'public',
        grewFrom: anchor.id,
      };
      cases[state] = await buildDraft(owner, about);
      if (state !== 'draft' && state !== 'in_review') await publish(owner, cases[state].id);
      heirs[state] = await buildUseCase(owner, { ...alike, title: `Arvtagare ${state.length}`, tags: ['arv'] });
    }
    await owner.post(`${USE_CASES}/${cases.archived.id}/archive`).expect(200);
    await torget.db.query("UPDATE organisations SET review_required = true WHERE slug = 'sundsvall'");
    await owner.post(`${USE_CASES}/${cases.in_review.id}/publish`).expect(200);
    // There are no hubs yet that a case could be given to, and no case can grow out of a draft over the API.
    await torget.db.query("UPDATE use_cases SET visibility = 'hub' WHERE id = $1", [cases.hub.id]);
    for (const state of STATES)
      await torget.db.query('UPDATE use_cases SET grew_from_id = $1 WHERE id = $2', [cases[state].id, heirs[state].id]);
    await torget.delivered();
    await torget.app.get(SearchIndex).refresh('use_case', [cases.hub.id]);
  });
  afterAll(() => torget.close());

  const publish = (agent: Agent, id: string) => agent.post(`${USE_CASES}/${id}/publish`).expect(200);

  it('is in the state that its name says', async () => {
    for (const state of STATES) {
      const [row] = await torget.db.query<{ status: string; visibility: string }>(
        'SELECT status, visibility FROM use_cases WHERE id = $1',
        [cases[state].id],
      );
      expect([state, row?.status === 'published' ? row.visibility : row?.status]).toEqual([state, state]);
    }
  });

  /** Answers in which a case would be told of: the address to ask, for the case that is looked for. */
  const TOLD_IN: Readonly<Record<string, (state: State) => string>> = {
    list: () => `${USE_CASES}?limit=100`,
    'list by tag': (state) => `${USE_CASES}?tag=${encodeURIComponent(WORDS[state])}`,
    'counts of facets': () => `${USE_CASES}?facets=true&limit=1&q=finnsinget&area=culture_and_leisure`,
    'counts of all facets': () => `${USE_CASES}?facets=true&limit=1&tag=likhet`,
    'search by words': (state) => `${USE_CASES}?q=${encodeURIComponent(WORDS[state])}`,
    'suggestion while typing': (state) => `${USE_CASES}/suggest?q=${encodeURIComponent(WORDS[state])}`,
    'search of everything': (state) => `/api/v1/search?q=${encodeURIComponent(WORDS[state])}`,
    'suggestion of everything': (state) => `/api/v1/search/suggest?q=${encodeURIComponent(WORDS[state])}`,
    'similar cases': () => `${USE_CASES}/${anchor.slug}/similar`,
    'lineage, what grew from it': () => `${USE_CASES}/${anchor.slug}/lineage`,
    'lineage, what it grew from': (state) => `${USE_CASES}/${heirs[state].slug}/lineage`,
    'the page of what grew from it': (state) => `${USE_CASES}/${heirs[state].slug}`,
    ...Object.fromEntries(
      EXPORT_FORMATS.flatMap((format) => [
        [`export as ${format}`, () => `${USE_CASES}/export?format=${format}`],
        [
          `export by words as ${format}`,
          (state: State) => `${USE_CASES}/export?format=${format}&q=${encodeURIComponent(WORDS[state])}`,
        ],
        [`export of what grew from it as ${format}`, () => `${USE_CASES}/export?format=${format}&tag=arv`],
      ]),
    ),
  };
  /** What is the same for everyone, and so tells only of what everyone may read. */
  const OPEN_TO_ALL: Readonly<Record<string, () => Promise<string[]>>> = {
    'feed of new cases': () => Promise.resolve(['/feeds/use-cases.atom?order=new']),
    'feed of changed cases': () => Promise.resolve(['/feeds/use-cases.atom?tag=likhet']),
    'site map': async () => {
      const { text } = await answerOf(readers.anyone, '/sitemap.xml');
      return [...text.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, path]) => path ?? '');
    },
    catalogue: () => Promise.resolve(['/open-data/catalog.ttl']),
  };

  const tellsOf = (text: string, state: State): boolean =>
    [cases[state].id, cases[state].slug, WORDS[state]].some((sign) => text.includes(sign));

  it.each(Object.keys(TOLD_IN))('decides whether %s tells of it', async (way) => {
    const told: Record<string, Reader[]> = {};
    for (const state of STATES) {
      told[state] = [];
      for (const reader of READERS) {
        const { status, text } = await answerOf(readers[reader], TOLD_IN[way]?.(state) ?? '');
        expect([way, status]).toEqual([way, 200]);
        if (tellsOf(text, state)) told[state].push(reader);
      }
    }
    // Words that find nothing count nothing; every other way tells those who may know.
    const expected = way === 'counts of facets' ? Object.fromEntries(STATES.map((state) => [state, []])) : MAY_FIND;
    expect(told).toEqual(expected);
  });

  it.each(Object.keys(OPEN_TO_ALL))('lets the %s tell only of public cases, whoever asks', async (way) => {
    const paths = (await OPEN_TO_ALL[way]?.()) ?? [];
    for (const reader of READERS) {
      const texts = await Promise.all(paths.map(async (path) => (await answerOf(readers[reader], path)).text));
      const told = STATES.filter((state) => tellsOf(texts.join('\n'), state));
      expect([reader, told]).toEqual([reader, way === 'catalogue' ? [] : ['public']]);
    }
  });

  /** Addresses of a case itself: there for those who may read it, and not to be known of for all others. */
  const ADDRESSES: Readonly<Record<string, (slug: string) => string>> = {
    'the case': (slug) => `${USE_CASES}/${slug}`,
    'its revisions': (slug) => `${USE_CASES}/${slug}/revisions`,
    'its adoptions': (slug) => `${USE_CASES}/${slug}/adoptions`,
    'its effects': (slug) => `${USE_CASES}/${slug}/effects`,
    'its lineage': (slug) => `${USE_CASES}/${slug}/lineage`,
    'what is similar': (slug) => `${USE_CASES}/${slug}/similar`,
  };

  it.each(Object.keys(ADDRESSES))('decides whether %s can be opened', async (address) => {
    const opened: Record<string, Reader[]> = {};
    for (const state of STATES) {
      opened[state] = [];
      for (const reader of READERS) {
        const { slug, id } = cases[state];
        const bySlug = await answerOf(readers[reader], ADDRESSES[address]?.(slug) ?? '');
        const byId = await answerOf(readers[reader], ADDRESSES[address]?.(id) ?? '');
        expect([200, 404]).toContain(bySlug.status);
        expect(byId.status).toBe(bySlug.status);
        if (bySlug.status === 200) opened[state].push(reader);
        else expect(tellsOf(bySlug.text.replaceAll(slug, ''), state)).toBe(false);
      }
    }
    expect(opened).toEqual(MAY_OPEN);
  });

  it('decides what the rendered page shows', async () => {
    for (const state of STATES) {
      for (const reader of READERS) {
        const { status, text } = await answerOf(readers[reader], `/anvandningsfall/${cases[state].slug}`);
        const isOpen = MAY_OPEN[state].includes(reader);
        expect([state, reader, status]).toEqual([state, reader, isOpen ? 200 : 404]);
        expect([state, reader, text.includes(`Fallet ${WORDS[state]}`)]).toEqual([state, reader, isOpen]);
      }
    }
  });
});

describe('what an organisation withholds', () => {
  const SECRET = 'Kvartsgruvan';
  let torget: TestApp;
  let readers: Record<'anyone' | 'stranger', Agent>;
  let owner: Agent;
  let writers: Agent[];
  let useCase: WrittenUseCase;

  beforeAll(async () => {
    torget = await startApp();
    owner = (await signInMember(torget, 'sundsvall', 'representative')).agent;
    const stranger = (await signInMember(torget, 'lund', 'administrator')).agent;
    const admin = (await signInMember(torget, null, 'member', 'admin')).agent;
    readers = { anyone: torget.http(), stranger };
    writers = [owner, admin];
    useCase = await buildUseCase(owner, {
      title: 'Öppet fall med hemligheter',
      tags: ['hemligheter'],
      phase: 'in_use',
      personalData: 'none',
      solution: `En lösning från ${SECRET}`,
      lessons: `Lärdom om ${SECRET}`,
      supplier: `${SECRET} AB`,
      dataUsed: `Data från ${SECRET}`,
      links: [{ kind: 'other', url: 'https://example.org/kvartsgruvan', label: SECRET }],
      systemsIntegrated: [`Systemet ${SECRET}`],
      effects: [{ measure: `Tid hos ${SECRET}`, unit: 'min', baseline: 2, value: 1, evidence: 'measured' }],
      translations: { en: { title: 'Open', summary: 's', problem: 'p', solution: `By ${SECRET}`, lessons: SECRET } },
    });
    // A state from before anything was withheld is kept as a revision.
    await owner.patch(`${USE_CASES}/${useCase.id}`).send({ contactRole: 'Jurist' }).expect(200);
    await torget.delivered();
    const before = await answerOf(readers.anyone, `${USE_CASES}?q=${SECRET}`);
    expect(before.text).toContain(useCase.slug);
    const fields = ['solution', 'lessons', 'supplier', 'dataUsed', 'links', 'systemsIntegrated', 'effects'];
    await owner
      .patch(`${USE_CASES}/${useCase.id}`)
      .send({ withheld: fields.map((field) => ({ field, reason: 'trade_secret' })) })
      .expect(200);
    await owner.patch(`${USE_CASES}/${useCase.id}`).send({ contactRole: 'Chef' }).expect(200);
    await torget.delivered();
  });
  afterAll(() => torget.close());

  const PATHS: Readonly<Record<string, (slug: string) => string>> = {
    'the case': (slug) => `${USE_CASES}/${slug}`,
    'its revisions': (slug) => `${USE_CASES}/${slug}/revisions`,
    'a revision from before it was withheld': (slug) => `${USE_CASES}/${slug}/revisions/2`,
    'a revision of today': (slug) => `${USE_CASES}/${slug}/revisions/4`,
    'its effects': (slug) => `${USE_CASES}/${slug}/effects`,
    'what is similar': (slug) => `${USE_CASES}/${slug}/similar`,
    'the list': () => `${USE_CASES}?facets=true`,
    'a search for other words': () => `${USE_CASES}?q=hemligheter`,
    'a search of everything': () => '/api/v1/search?q=hemligheter',
    'the totals of effects': () => `${USE_CASES}/totals`,
    'the feed': () => '/feeds/use-cases.atom',
    'the feed in English': () => '/feeds/use-cases.atom?lang=en&order=new',
    'the catalogue': () => '/open-data/catalog.jsonld',
    ...Object.fromEntries(
      EXPORT_FORMATS.map((format) => [`the export as ${format}`, () => `${USE_CASES}/export?format=${format}`]),
    ),
  };

  it.each(Object.keys(PATHS))('is not in %s', async (name) => {
    for (const [reader, agent] of Object.entries(readers)) {
      const { status, text } = await answerOf(agent, PATHS[name]?.(useCase.slug) ?? '');
      expect([reader, status]).toEqual([reader, name === 'its effects' ? 403 : 200]);
      expect([reader, text.toLowerCase().includes(SECRET.toLowerCase())]).toEqual([reader, false]);
    }
  });

  it('is found by no search, suggestion or export by words, not even by those who write the case', async () => {
    const asked = [
      `${USE_CASES}?q=${SECRET}`,
      `${USE_CASES}/suggest?q=${SECRET}`,
      `/api/v1/search?q=${SECRET}`,
      `/api/v1/search/suggest?q=${SECRET}`,
      `${USE_CASES}/export?format=jsonl&q=${SECRET}`,
    ];
    for (const agent of [...Object.values(readers), ...writers])
      for (const path of asked) {
        const { text } = await answerOf(agent, path);
        expect([path, text.includes(useCase.slug), text.includes(useCase.id)]).toEqual([path, false, false]);
      }
  });

  it('is in no export for those who write the case either: a file travels', async () => {
    for (const [agent, format] of writers.flatMap((one) => EXPORT_FORMATS.map((format) => [one, format] as const))) {
      const { text } = await answerOf(agent, `${USE_CASES}/export?format=${format}`);
      expect([format, text.includes(useCase.id), text.includes(SECRET)]).toEqual([format, true, false]);
    }
  });

  it('is there for those who write the case', async () => {
    for (const agent of writers) {
      const { body } = await agent.get(`${USE_CASES}/${useCase.slug}`).expect(200);
      expect((body as { withheldValues: { supplier: string } }).withheldValues.supplier).toBe(`${SECRET} AB`);
    }
  });

  it('is not in the rendered page', async () => {
    for (const agent of Object.values(readers))
      for (const path of [
        `/anvandningsfall/${useCase.slug}`,
        `/en/anvandningsfall/${useCase.slug}`,
        '/anvandningsfall',
      ]) {
        const { status, text } = await answerOf(agent, path);
        expect([path, status]).toEqual([path, 200]);
        expect([path, text.toLowerCase().includes(SECRET.toLowerCase())]).toEqual([path, false]);
      }
  });
});
