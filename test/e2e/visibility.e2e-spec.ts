import { EXPORT_FORMATS, UseCaseImporter } from '#features/use-cases';
import { buildHub, joinHub, type BuiltHub } from '../factories/hub.js';
import {
  buildDraft,
  buildUseCase,
  signInMember,
  type Agent,
  type SignedIn,
  type WrittenUseCase,
} from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const USE_CASES = '/api/v1/use-cases';

/** The states that a case can be in, as far as they decide who may know of it. */
const STATES = ['public', 'members', 'hub', 'organisation', 'draft', 'in_review', 'archived'] as const;
type State = (typeof STATES)[number];

/** Who asks; the companion is in the hub that a case is shared with, and belongs to no owner. */
const READERS = ['anyone', 'stranger', 'companion', 'owner', 'admin'] as const;
type Reader = (typeof READERS)[number];

/** Who may open a case by its address. What has been open to all stays readable when it is archived, so that links last. */
const MAY_OPEN: Readonly<Record<State, readonly Reader[]>> = {
  public: READERS,
  members: ['stranger', 'companion', 'owner', 'admin'],
  hub: ['companion', 'owner', 'admin'],
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

/** What the secret hub is called, and a part of its address. Only those who are in it may read that. */
const SECRET_HUB = { name: 'Ljusdunklet', sign: 'ljusdunkl' } as const;
const IN_HUB: readonly Reader[] = ['companion', 'owner'];

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
  let writer: SignedIn;
  let companion: SignedIn;
  let secret: BuiltHub;
  const cases = {} as Record<State, WrittenUseCase>;
  const heirs = {} as Record<State, WrittenUseCase>;

  beforeAll(async () => {
    torget = await startApp();
    writer = await signInMember(torget, 'sundsvall', 'representative');
    const owner = writer.agent;
    const stranger = (await signInMember(torget, 'lund', 'administrator')).agent;
    const admin = (await signInMember(torget, null, 'member', 'admin')).agent;
    companion = await signInMember(torget, 'umea');
    secret = await buildHub(owner, { name: SECRET_HUB.name, visibility: 'closed', joinPolicy: 'open' });
    await joinHub(companion.agent, secret);
    await owner.patch(`/api/v1/hubs/${secret.id}`).send({ visibility: 'secret', joinPolicy: 'invite' }).expect(200);
    readers = { anyone: torget.http(), stranger, companion: companion.agent, owner, admin };
    const alike = { areas: ['culture_and_leisure'], techniques: ['optimisation'] };
    anchor = await buildUseCase(stranger, { ...alike, title: 'Ankaret', organisation: 'lund', tags: ['likhet'] });
    for (const state of STATES) {
      const about = {
        ...alike,
        title: `Fallet ${WORDS[state]}`,
        summary: `Handlar om ${WORDS[state]}.`,
        tags: ['likhet', WORDS[state]],
        visibility: state === 'members' || state === 'organisation' || state === 'hub' ? state : 'public',
        ...(state === 'hub' ? { hubs: [secret.slug] } : {}),
        grewFrom: anchor.id,
      };
      cases[state] = await buildDraft(owner, about);
      if (state !== 'draft' && state !== 'in_review') await publish(owner, cases[state].id);
      heirs[state] = await buildUseCase(owner, { ...alike, title: `Arvtagare ${state.length}`, tags: ['arv'] });
    }
    await owner.post(`${USE_CASES}/${cases.archived.id}/archive`).expect(200);
    await torget.db.query("UPDATE organisations SET review_required = true WHERE slug = 'sundsvall'");
    await owner.post(`${USE_CASES}/${cases.in_review.id}/publish`).expect(200);
    // No case can grow out of a draft over the API.
    for (const state of STATES)
      await torget.db.query('UPDATE use_cases SET grew_from_id = $1 WHERE id = $2', [cases[state].id, heirs[state].id]);
    await torget.delivered();
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
        if (!IN_HUB.includes(reader)) expect([way, text.toLowerCase().includes(SECRET_HUB.sign)]).toEqual([way, false]);
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
        if (!IN_HUB.includes(reader)) expect(bySlug.text.toLowerCase()).not.toContain(SECRET_HUB.sign);
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

  describe('sharing with hubs', () => {
    const hubsOf = async (agent: Agent, id: string): Promise<string[]> =>
      (await agent.get(`${USE_CASES}/${id}`).expect(200)).body.hubs.map((one: { name: string }) => one.name);
    const listed = async (agent: Agent, hub: BuiltHub): Promise<string[]> => {
      const { body } = await agent.get(`/api/v1/hubs/${hub.slug}/use-cases`).expect(200);
      expect(body.total).toBe(body.items.length);
      return body.items.map((one: { slug: string }) => one.slug);
    };
    const share = (agent: Agent, id: string, hubs: readonly string[]) =>
      agent.patch(`${USE_CASES}/${id}`).send({ visibility: 'hub', hubs });
    let colleague: Agent;
    let shared: WrittenUseCase;
    beforeAll(async () => {
      await torget.db.query("UPDATE organisations SET review_required = false WHERE slug = 'sundsvall'");
      colleague = (await signInMember(torget, 'sundsvall', 'representative')).agent;
      shared = await buildUseCase(writer.agent, { title: 'Delat fall', visibility: 'hub', hubs: [secret.id] });
    });

    it('is the choice of editors who are in the hub, and needs one', async () => {
      const closed = await buildHub(writer.agent, { name: 'Sluten krets', visibility: 'closed' });
      const draft = await buildDraft(writer.agent, { title: 'Utan hubb', visibility: 'hub', hubs: [] });
      const refused = await writer.agent.post(`${USE_CASES}/${draft.id}/publish`).expect(400);
      expect(refused.body.errors).toMatchObject([{ path: 'hubs', code: 'required' }]);
      const notIn = await share(colleague, draft.id, [closed.slug]).expect(400);
      expect(notIn.body.errors).toMatchObject([{ path: 'hubs.0', code: 'notMember' }]);
      // One that is secret is not there for them at all.
      const hidden = await share(colleague, draft.id, [secret.slug]).expect(400);
      expect(hidden.body.errors).toMatchObject([{ path: 'hubs.0', code: 'notFound' }]);
      await share(companion.agent, shared.id, [secret.slug]).expect(403);
      await share(writer.agent, draft.id, [closed.slug, secret.slug]).expect(200);
      expect(await hubsOf(writer.agent, draft.id)).toEqual(['Ljusdunklet', 'Sluten krets']);
      expect(await hubsOf(colleague, draft.id)).toEqual(['Sluten krets']);
      // Whoever knows of a hub may take it away; what one does not know of stays.
      await share(colleague, draft.id, []).expect(200);
      expect(await hubsOf(writer.agent, draft.id)).toEqual(['Ljusdunklet']);
      await colleague.patch(`${USE_CASES}/${draft.id}`).send({ visibility: 'organisation' }).expect(200);
      expect(await hubsOf(writer.agent, draft.id)).toEqual([]);
    });

    it('lists a case on the page of the hub for its members, who talk about it in its thread', async () => {
      expect(await listed(companion.agent, secret)).toEqual([shared.slug, cases.hub.slug]);
      for (const reader of ['anyone', 'stranger', 'admin'] as const)
        await readers[reader].get(`/api/v1/hubs/${secret.slug}/use-cases`).expect(404);
      await colleague.get(`/api/v1/hubs/${secret.slug}/use-cases`).expect(404);
      const { body: thread } = await companion.agent.get(`${USE_CASES}/${shared.id}/thread`).expect(200);
      await companion.agent.post(`/api/v1/threads/${thread.id}/posts`).send({ body: 'Vad kostade det?' }).expect(201);
      await colleague.get(`/api/v1/threads/${thread.id}/posts`).expect(200);
      await readers.stranger.get(`/api/v1/threads/${thread.id}/posts`).expect(404);
    });

    it('names no secret hub in its history either', async () => {
      const open = await buildHub(writer.agent, { name: 'Öppen krets' });
      await share(writer.agent, shared.id, [secret.slug, open.slug]).expect(200);
      await share(writer.agent, shared.id, [open.slug]).expect(200);
      await share(writer.agent, shared.id, [secret.slug, open.slug]).expect(200);
      const changed = async (agent: Agent): Promise<string[][]> =>
        (await agent.get(`${USE_CASES}/${shared.id}/revisions`).expect(200)).body.items.map(
          (one: { changed: string[] }) => one.changed,
        );
      expect((await changed(writer.agent)).slice(0, 3)).toEqual([['hubs'], ['hubs'], ['hubs']]);
      expect((await changed(colleague)).slice(0, 3)).toEqual([[], [], ['hubs']]);
      const { text } = await colleague.get(`${USE_CASES}/${shared.id}/revisions/2`).expect(200);
      expect(text.toLowerCase()).not.toContain(SECRET_HUB.sign);
    });

    it('counts at once when the hub turns secret, is archived or is left', async () => {
      const hub = await buildHub(writer.agent, { name: 'Kretsen runt' });
      await joinHub(companion.agent, hub);
      const one = await buildUseCase(writer.agent, { title: 'Snabbt fall', visibility: 'hub', hubs: [hub.slug] });
      expect(await hubsOf(colleague, one.id)).toEqual(['Kretsen runt']);
      // An open hub is read by all, but what is shared with it by its members.
      await readers.stranger.get(`${USE_CASES}/${one.id}`).expect(404);
      expect(await listed(readers.stranger, hub)).toEqual([]);
      await writer.agent.patch(`/api/v1/hubs/${hub.id}`).send({ visibility: 'secret' }).expect(200);
      expect(await hubsOf(colleague, one.id)).toEqual([]);
      await writer.agent.post(`/api/v1/hubs/${hub.id}/archive`).expect(200);
      expect(await listed(companion.agent, hub)).toEqual([one.slug]);
      const draft = await buildDraft(writer.agent, { title: 'För sent' });
      await share(writer.agent, draft.id, [hub.slug]).expect(400);
      await companion.agent.post(`/api/v1/hubs/${hub.id}/leave`).expect(204);
      await companion.agent.get(`${USE_CASES}/${one.id}`).expect(404);
      await companion.agent.get(`/api/v1/hubs/${hub.slug}/use-cases`).expect(404);
    });

    it('comes with an import for hubs of the person who imports', async () => {
      const actor = {
        userId: writer.account.id,
        name: writer.account.name,
        platformRole: 'editor' as const,
        memberships: [],
        sessionId: null,
        tokenId: null,
        scopes: null,
      };
      const row = { source: 'krets', sourceId: '1', title: 'Importerat', organisation: 'sundsvall', visibility: 'hub' };
      const load = (hubs: string, inHubs: readonly BuiltHub[] | null) =>
        torget.app.get(UseCaseImporter).importRows([{ row: 1, record: { ...row, hubs } }], {
          publish: true,
          ...(inHubs === null
            ? {}
            : { actor: { ...actor, hubs: inHubs.map(({ id }) => ({ hubId: id, role: 'member', rulesDue: false })) } }),
        });
      const open = await buildHub(writer.agent, { name: 'Importkretsen' });
      expect((await load(secret.slug, [])).errors).toMatchObject([{ field: 'hubs', code: 'field.hub' }]);
      expect((await load(open.slug, [])).errors).toMatchObject([{ field: 'hubs', code: 'field.notYourHub' }]);
      expect(await load(`${secret.slug};${open.slug}`, [secret, open])).toMatchObject({ created: 1, failed: 0 });
      const hubs = async () =>
        torget.db.query<{ name: string }>(
          `SELECT h.name FROM use_case_hubs s JOIN hubs h ON h.id = s.hub_id JOIN use_cases u ON u.id = s.use_case_id
            WHERE u.source = 'krets' ORDER BY h.name`,
        );
      expect(await hubs()).toEqual([{ name: 'Importkretsen' }, { name: 'Ljusdunklet' }]);
      // A file that was exported says nothing of hubs that its reader may not know of: they stay.
      expect(await load(open.slug, [open])).toMatchObject({ unchanged: 1 });
      expect(await load(open.slug, null)).toMatchObject({ unchanged: 1 });
      expect(await hubs()).toHaveLength(2);
    });
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
