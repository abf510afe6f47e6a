import { BLANK_DETAILS, USE_CASE_FIELDS } from '#contracts';
import {
  buildDraft,
  buildUseCase,
  publishable,
  signInMember,
  type Agent,
  type SignedIn,
} from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const USE_CASES = '/api/v1/use-cases';

/** A value for every field that people write and no other field decides about. */
const everything = {
  ...publishable,
  coOwners: ['lund'],
  phase: 'in_use',
  phaseReason: 'Piloten gick bra',
  contactRole: 'AI-strateg',
  contacts: [{ name: 'Kim Prov', role: 'Dataskyddsombud', email: 'dso@kommun.example' }],
  solution: 'Vi bytte arbetssätt.',
  lessons: 'Börja i liten skala.',
  values: ['time_saved'],
  techniques: ['speech', 'translation'],
  tags: ['tolk', 'reception'],
  usedIn: ['2281', '1281'],
  alternatives: 'Telefontolk, som var dyrare.',
  links: [{ kind: 'source_code', url: 'https://code.example.org/taltolk', label: 'Koden' }],
  coverAlt: 'En reception',
  personalData: 'sensitive',
  dataUsed: 'Ljud som inte sparas.',
  dataSources: 'Mikrofonen i receptionen.',
  model: 'Påhittad modell 3',
  supplier: 'Påhittade Bolaget',
  hosting: 'on_premises',
  sourceCodeUrl: 'https://code.example.org/taltolk',
  licence: 'EUPL-1.2',
  effects: [{ measure: 'Väntetid', unit: 'minuter', baseline: 120, value: 2, evidence: 'measured' }],
  costOnce: 250_000,
  costYearly: 60_000.5,
  costHours: 320,
  roles: [{ role: 'Projektledare', hours: 120 }],
  anchoring: 'Kommundirektören beslutade.',
  training: 'En timme för var och en.',
  changeWork: 'Ny rutin i receptionen.',
  systemsIntegrated: ['Telefonväxel', 'Ärendesystem; version 2'],
  procurementRoute: 'Avrop på ramavtal.',
  fundingCall: 'En utlysning',
  fundingGrant: 100_000,
  fundingRegistration: '2022-00880',
  fundingStart: '2025-01-01',
  fundingEnd: '2025-12-31',
  legalBasis: 'Allmänt intresse.',
  impactAssessment: 'done',
  impactAssessmentUrl: 'https://www.example.org/dpia',
  aiActRole: 'deployer',
  aiActRisk: 'limited',
  aiActReason: 'Talar med människor.',
  humanOversight: 'Receptionisten lyssnar.',
  transparency: 'En skylt.',
  appeal: 'Tala med chefen.',
  risks: 'Fel ord.',
  secrecy: 'Inget sparas.',
  reuseOffered: ['method', 'talk'],
  reuseChecklist: ['Ett tyst rum', 'En bra mikrofon'],
  agendaGoals: ['10', '16'],
  equality: 'Fler kvinnor än män behöver tolk.',
};

describe('the field standard', () => {
  let torget: TestApp;
  let member: SignedIn;
  let colleague: SignedIn;
  let stranger: SignedIn;
  let coOwner: SignedIn;
  let administrator: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    member = await signInMember(torget, 'sundsvall');
    colleague = await signInMember(torget, 'sundsvall');
    stranger = await signInMember(torget, 'umea', 'administrator');
    coOwner = await signInMember(torget, 'lund');
    administrator = await signInMember(torget, 'sundsvall', 'administrator');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  const read = async (agent: Agent, slug: string) => (await agent.get(`${USE_CASES}/${slug}`).expect(200)).body;

  describe('every field', () => {
    it('is taken, kept and shown, also to those who have not signed in', async () => {
      const { slug } = await buildUseCase(member.agent, everything);
      const { coOwners, contactName, contactRole, contactEmail, contacts, organisation, effects, ...same } = everything;
      for (const body of [await read(anonymous, slug), await read(stranger.agent, slug)]) {
        expect(body).toMatchObject(same);
        expect(body.organisations.map(({ slug: one }: { slug: string }) => one)).toEqual([organisation, ...coOwners]);
        expect(body.effects).toMatchObject(effects);
        expect(body.contact).toMatchObject({ name: contactName, role: contactRole });
        expect(body.completeness).toBe(100);
        for (const { name } of USE_CASE_FIELDS.filter((field) => field.name in BLANK_DETAILS))
          expect(body).toHaveProperty(name);
      }
      expect((await read(stranger.agent, slug)).contacts).toEqual(contacts);
      expect((await read(stranger.agent, slug)).contact.email).toBe(contactEmail);
      expect((await read(anonymous, slug)).contacts).toEqual([{ ...contacts[0], email: null }]);
    });

    it('has a test here', () => {
      const given = Object.keys(everything);
      const others = [
        'stopReason',
        'insteadOf',
        'coverImage',
        'lang',
        'translations',
        'grewFrom',
        'phases',
        'withheld',
        'hubs',
      ];
      expect(
        USE_CASE_FIELDS.map(({ name }) => name).filter((name) => !given.includes(name) && !others.includes(name)),
      ).toEqual([]);
    });

    it('can be emptied again', async () => {
      const { id } = await buildDraft(member.agent, everything);
      const { body } = await member.agent
        .patch(`${USE_CASES}/${id}`)
        .send({ supplier: null, costOnce: null, usedIn: [], links: null, reuseChecklist: null, agendaGoals: [] })
        .expect(200);
      expect(body).toMatchObject({
        supplier: null,
        costOnce: null,
        usedIn: [],
        links: [],
        reuseChecklist: [],
        agendaGoals: [],
      });
      expect(body.model).toBe('Påhittad modell 3');
    });

    it.each([
      ['costOnce', 'mycket'],
      ['costYearly', -1],
      ['fundingRegistration', '22-880'],
      ['fundingStart', '2025-02-30'],
      ['hosting', 'somewhere'],
      ['agendaGoals.0', ['18'], 'agendaGoals'],
      ['usedIn.0', ['Lund'], 'usedIn'],
      ['sourceCodeUrl', 'http://127.0.0.1:8080/x'],
      ['sourceCodeUrl', 'http://localhost/x'],
      ['sourceCodeUrl', 'javascript:alert(1)'],
      ['links.0.url', [{ kind: 'other', url: 'http://[::1]/', label: 'x' }], 'links'],
      ['links.0.kind', [{ kind: 'page', url: 'https://example.org', label: 'x' }], 'links'],
      ['roles.0.hours', [{ role: 'x', hours: 'två' }], 'roles'],
      ['contacts.0.email', [{ name: 'x', email: 'x' }], 'contacts'],
      ['withheld.0.field', [{ field: 'title', reason: 'secrecy' }], 'withheld'],
      ['withheld.0.reason', [{ field: 'supplier', reason: 'because' }], 'withheld'],
      ['coOwners.0', ['finns-inte'], 'coOwners'],
      ['grewFrom', 'finns-inte'],
      ['reuseChecklist.0', ['två\nrader'], 'reuseChecklist'],
    ])('is named when it is wrong: %s %j', async (path, value, field = path) => {
      const { body } = await member.agent
        .post(USE_CASES)
        .send({ title: 'T', organisation: 'sundsvall', [field]: value })
        .expect(400);
      const first = (body.errors as { path: string }[])[0]?.path;
      expect([path, field]).toContain(first);
    });
  });

  describe('asking for more', () => {
    it('happens in use, with personal data and with high risk, and only then', async () => {
      const idea = await buildDraft(member.agent, { phase: 'idea' });
      await member.agent.post(`${USE_CASES}/${idea.id}/publish`).expect(200);
      const used = await buildDraft(member.agent, { phase: 'in_use', personalData: 'sensitive', aiActRisk: 'high' });
      const { body } = await member.agent.post(`${USE_CASES}/${used.id}/publish`).expect(400);
      expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
        'solution',
        'legalBasis',
        'impactAssessment',
        'aiActReason',
        'humanOversight',
      ]);
      expect((await read(member.agent, used.id)).completeness).toBeLessThan(60);
    });
  });

  describe('withholding', () => {
    const SECRET = 'Hemliga Leverantören';

    it('keeps a value from everyone but the editors, and gives it back', async () => {
      const { id, slug } = await buildUseCase(member.agent, { ...everything, supplier: SECRET });
      const path = `${USE_CASES}/${id}`;
      const withheld = [
        { field: 'effects', reason: 'procurement' },
        { field: 'supplier', reason: 'trade_secret' },
      ];
      const { body } = await member.agent.patch(path).send({ withheld }).expect(200);
      expect(body).toMatchObject({ supplier: null, effects: [], effectCount: 0, withheld });
      expect(body.withheldValues.supplier).toBe(SECRET);
      for (const agent of [anonymous, stranger.agent]) {
        for (const address of [path, `${path}/revisions`, `${USE_CASES}/${slug}/revisions/${body.version - 1}`]) {
          const { text } = await agent.get(address).expect(200);
          expect(text).not.toContain(SECRET);
          expect(text).not.toContain('Väntetid"');
          expect(text).not.toContain('withheldValues');
        }
      }
      // What is withheld survives edits of other fields, and can itself be edited.
      await member.agent.patch(path).send({ lessons: 'Nytt' }).expect(200);
      await member.agent
        .patch(path)
        .send({ supplier: `${SECRET} AB` })
        .expect(200);
      const back = (await member.agent.patch(path).send({ withheld: [] }).expect(200)).body;
      expect(back).toMatchObject({ supplier: `${SECRET} AB`, withheld: [] });
      expect(back.effects).toHaveLength(1);
    });

    it('takes the part of the story out of every language', async () => {
      const { id } = await buildUseCase(member.agent, {
        solution: SECRET,
        translations: { en: { title: 'Title', solution: `${SECRET} in English` } },
      });
      const { body } = await member.agent
        .patch(`${USE_CASES}/${id}`)
        .send({ withheld: [{ field: 'solution', reason: 'security' }] })
        .expect(200);
      expect(body.translations.en).toMatchObject({ title: 'Title', solution: '' });
      expect(body.withheldValues.translations.en.solution).toBe(`${SECRET} in English`);
      expect((await anonymous.get(`${USE_CASES}/${id}`).expect(200)).text).not.toContain(SECRET);
      // An edit of another part by somebody who has not seen what is withheld.
      await member.agent
        .patch(`${USE_CASES}/${id}`)
        .send({ translations: { en: { title: 'Another title' } } })
        .expect(200);
      const back = (await member.agent.patch(`${USE_CASES}/${id}`).send({ withheld: [] }).expect(200)).body;
      expect(back.solution).toBe(SECRET);
      expect(back.translations.en).toMatchObject({ title: 'Another title', solution: `${SECRET} in English` });
    });
  });

  describe('revisions', () => {
    it('keep every published state, with what changed and who did it', async () => {
      const { id, version } = await buildUseCase(member.agent, {
        effects: [{ measure: 'time_saved', unit: 'hours_per_month', value: 12, evidence: 'measured' }],
        links: [{ kind: 'evaluation', url: 'https://example.org/', label: 'Rapport' }],
        translations: { en: { title: 'Title', solution: 'Solution' } },
      });
      const path = `${USE_CASES}/${id}`;
      await colleague.agent
        .patch(path)
        .send({ title: 'Ny rubrik', tags: ['x'] })
        .expect(200);
      await member.agent.patch(path).send({ costOnce: 10 }).expect(200);
      const { body } = await stranger.agent.get(`${path}/revisions`).expect(200);
      expect(body.total).toBe(3);
      expect(body.items).toMatchObject([
        { version: version + 2, changed: ['costOnce'], isCurrent: true, by: { id: member.account.id } },
        { version: version + 1, changed: ['title', 'tags'], isCurrent: false, by: { id: colleague.account.id } },
        { version, changed: [], isCurrent: false, by: { id: member.account.id } },
      ]);
      const first = (await anonymous.get(`${path}/revisions/${version}`).expect(200)).body;
      expect(first).toMatchObject({ by: null, useCase: { title: publishable.title, tags: [], costOnce: null } });
      expect(first.useCase.contact.email).toBeNull();
      const page = (await anonymous.get(`${path}/revisions?limit=2`).expect(200)).body;
      const rest = (await anonymous.get(`${path}/revisions?limit=2&cursor=${page.nextCursor}`).expect(200)).body;
      expect([...page.items, ...rest.items].map((one: { version: number }) => one.version)).toEqual(
        body.items.map((one: { version: number }) => one.version),
      );
    });

    it('show nobody what they could not have read then', async () => {
      const { id, version } = await buildUseCase(member.agent, { visibility: 'organisation', lessons: 'Internt' });
      const path = `${USE_CASES}/${id}`;
      await anonymous.get(`${path}/revisions`).expect(404);
      await member.agent.patch(path).send({ visibility: 'public', lessons: 'Öppet' }).expect(200);
      expect((await anonymous.get(`${path}/revisions`).expect(200)).body.total).toBe(1);
      await anonymous.get(`${path}/revisions/${version}`).expect(404);
      expect((await colleague.agent.get(`${path}/revisions/${version}`).expect(200)).body.useCase.lessons).toBe(
        'Internt',
      );
      await anonymous.get(`${path}/revisions/x`).expect(400);
    });

    it('are not kept of drafts', async () => {
      const { id } = await buildDraft(member.agent);
      await member.agent.patch(`${USE_CASES}/${id}`).send({ title: 'Två' }).expect(200);
      expect((await member.agent.get(`${USE_CASES}/${id}/revisions`).expect(200)).body).toMatchObject({
        items: [],
        total: 0,
      });
    });
  });

  describe('addresses', () => {
    it('last: a former one leads to the one of today, and nobody else gets it', async () => {
      const { id, slug } = await buildUseCase(member.agent, { title: 'En adress som byts' });
      await member.agent.patch(`${USE_CASES}/${id}`).send({ slug: 'ny-adress' }).expect(200);
      for (const agent of [anonymous, stranger.agent]) {
        const { headers } = await agent.get(`${USE_CASES}/${slug}`).expect(301);
        expect(headers['location']).toBe('/api/v1/use-cases/ny-adress');
      }
      const other = await buildUseCase(member.agent, { title: 'En adress som byts' });
      expect(other.slug).not.toBe(slug);
      const { body } = await member.agent.patch(`${USE_CASES}/${other.id}`).send({ slug }).expect(409);
      expect(body.code).toBe('use_case.slug_taken');
      await member.agent.patch(`${USE_CASES}/${other.id}`).send({ slug: 'import' }).expect(409);
      await member.agent.patch(`${USE_CASES}/${other.id}`).send({ slug: 'Å b' }).expect(400);
      // Its own former address can be taken back.
      await member.agent.patch(`${USE_CASES}/${id}`).send({ slug }).expect(200);
      await anonymous.get(`${USE_CASES}/${slug}`).expect(200);
      await anonymous.get(`${USE_CASES}/ny-adress`).expect(301);
    });

    it('of a hidden case lead nowhere', async () => {
      const { id, slug } = await buildUseCase(member.agent, { title: 'Dold adress', visibility: 'organisation' });
      await member.agent.patch(`${USE_CASES}/${id}`).send({ slug: 'dold-och-flyttad' }).expect(200);
      await anonymous.get(`${USE_CASES}/${slug}`).expect(404);
      await stranger.agent.get(`${USE_CASES}/${slug}`).expect(404);
    });
  });

  describe('several owners', () => {
    it('all write; an owner that is named by others hears of it', async () => {
      const { id } = await buildUseCase(member.agent, { coOwners: ['lund'] });
      await coOwner.agent.patch(`${USE_CASES}/${id}`).send({ lessons: 'Från Lund' }).expect(200);
      await stranger.agent.patch(`${USE_CASES}/${id}`).send({ lessons: 'Från Umeå' }).expect(403);
      const [event] = await torget.db.query<{ payload: { organisationIds: string[] } }>(
        "SELECT payload FROM outbox_events WHERE name = 'use_case.owners_added' AND payload->>'useCaseId' = $1",
        [id],
      );
      expect(event?.payload.organisationIds).toHaveLength(1);
      await member.agent.patch(`${USE_CASES}/${id}`).send({ coOwners: [] }).expect(200);
      await coOwner.agent.patch(`${USE_CASES}/${id}`).send({ lessons: 'Igen' }).expect(403);
    });
  });

  describe('lineage', () => {
    it('shows the case that another grew from only to those who may read it', async () => {
      const hidden = await buildUseCase(member.agent, { title: 'Dolt ursprung', visibility: 'organisation' });
      const grown = await buildUseCase(member.agent, { title: 'Vuxet ur ett annat', grewFrom: hidden.slug });
      expect((await read(member.agent, grown.id)).grewFrom).toMatchObject({ slug: hidden.slug });
      expect((await read(stranger.agent, grown.id)).grewFrom).toBeNull();
      expect((await read(anonymous, grown.id)).grewFrom).toBeNull();
      await stranger.agent.post(USE_CASES).send({ title: 'T', organisation: 'umea', grewFrom: hidden.id }).expect(400);
      await member.agent.patch(`${USE_CASES}/${grown.id}`).send({ grewFrom: grown.id }).expect(400);
    });
  });

  describe('review', () => {
    const setReview = (reviewRequired: boolean) =>
      administrator.agent.patch('/api/v1/organisations/sundsvall').send({ reviewRequired }).expect(200);

    afterAll(() => setReview(false));

    it('is asked for by administrators of the organisation alone', async () => {
      await anonymous.patch('/api/v1/organisations/sundsvall').send({ reviewRequired: true }).expect(401);
      await member.agent.patch('/api/v1/organisations/sundsvall').send({ reviewRequired: true }).expect(403);
      await stranger.agent.patch('/api/v1/organisations/sundsvall').send({ reviewRequired: true }).expect(403);
      await administrator.agent.patch('/api/v1/organisations/sundsvall').send({ reviewRequired: 'ja' }).expect(400);
      expect((await setReview(true)).body.reviewRequired).toBe(true);
    });

    it('needs a second person, who can also give the case back', async () => {
      await setReview(true);
      const { id, slug } = await buildDraft(member.agent, { title: 'Två ögonpar' });
      const path = `${USE_CASES}/${id}`;
      const submitted = (await member.agent.post(`${path}/publish`).expect(200)).body;
      expect(submitted).toMatchObject({ status: 'in_review', abilities: { canPublish: false, canReturn: true } });
      await anonymous.get(`${USE_CASES}/${slug}`).expect(404);
      await stranger.agent.get(`${USE_CASES}/${slug}`).expect(404);
      expect((await member.agent.post(`${path}/publish`).expect(403)).body.code).toBe('use_case.second_person_needed');
      await stranger.agent.post(`${path}/return`).send({ note: 'Nej' }).expect(404);
      await colleague.agent.post(`${path}/return`).send({}).expect(400);
      await member.agent.patch(path).send({ summary: '' }).expect(400);
      const returned = (await colleague.agent.post(`${path}/return`).send({ note: 'Skriv mer' }).expect(200)).body;
      expect(returned).toMatchObject({ status: 'draft', review: { note: 'Skriv mer', submittedByMe: false } });
      await colleague.agent.post(`${path}/return`).send({ note: 'Igen' }).expect(409);
      await member.agent.post(`${path}/publish`).expect(200);
      const published = (await colleague.agent.post(`${path}/publish`).expect(200)).body;
      expect(published).toMatchObject({ status: 'published', review: { note: null } });
      await anonymous.get(path).expect(200);
    });
  });
});
