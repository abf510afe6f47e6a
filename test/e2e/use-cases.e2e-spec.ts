import {
  signInMember,
  buildDraft,
  buildUseCase,
  publishable,
  type Agent,
  type SignedIn,
} from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const USE_CASES = '/api/v1/use-cases';
const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('use cases', () => {
  let torget: TestApp;
  let member: SignedIn;
  let colleague: SignedIn;
  let representative: SignedIn;
  let stranger: SignedIn;
  let editor: SignedIn;
  let admin: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    member = await signInMember(torget, 'sundsvall');
    colleague = await signInMember(torget, 'sundsvall');
    representative = await signInMember(torget, 'sundsvall', 'representative');
    stranger = await signInMember(torget, 'lund', 'administrator');
    editor = await signInMember(torget, null, 'member', 'editor');
    admin = await signInMember(torget, null, 'member', 'admin');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  const eventsOf = async (id: string): Promise<string[]> => {
    const rows = await torget.db.query<{ name: string }>(
      "SELECT name FROM outbox_events WHERE payload->>'useCaseId' = $1 ORDER BY id",
      [id],
    );
    return rows.map((row) => row.name);
  };
  const paths = (body: { errors: { path: string }[] }): string[] => body.errors.map((error) => error.path);

  describe('beginning a draft', () => {
    it('needs only a title and an organisation', async () => {
      const { body, headers } = await member.agent
        .post(USE_CASES)
        .send({ title: '  Bygglov på minuten ', organisation: 'sundsvall' })
        .expect(201);
      expect(body).toMatchObject({
        slug: 'bygglov-pa-minuten',
        status: 'draft',
        lang: 'sv',
        title: 'Bygglov på minuten',
        summary: '',
        areas: [],
        phase: null,
        phases: [],
        visibility: null,
        organisations: [{ slug: 'sundsvall', name: 'Sundsvalls kommun', type: 'municipality' }],
        contact: { name: null, role: null, email: null },
        effects: [],
        translations: {},
        source: null,
        schemaVersion: 3,
        version: 1,
        publishedAt: null,
        abilities: { canEdit: true, canPublish: true, canArchive: false, canDelete: true },
      });
      expect(headers['etag']).toBe('"1"');
      expect(body.createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      expect(await eventsOf(body.id)).toEqual(['use_case.drafted']);
    });

    it('keeps everything that was written', async () => {
      const written = {
        ...publishable,
        lang: 'sv',
        solution: 'Lösningen',
        lessons: 'Lärdomarna',
        values: ['quality'],
        techniques: ['speech'],
        phaseReason: 'Nämnden sa ja',
        personalData: 'sensitive',
        contactRole: 'Utvecklare',
        tags: ['tolk', 'möten'],
        effects: [
          {
            measure: 'Väntetid',
            unit: 'minuter',
            baseline: 120.5,
            value: 3,
            periodStart: '2026-01-01',
            periodEnd: '2026-06-30',
            method: 'Logg',
            measuredBy: 'Kontaktcenter',
            evidence: 'measured',
          },
          { measure: 'Nöjdhet', evidence: 'expected' },
        ],
        translations: { en: { title: 'Interpreter at the desk', summary: 'A model interprets.' } },
      };
      const { body } = await member.agent.post(USE_CASES).send(written).expect(201);
      const { contactName, contactRole, contactEmail, effects, translations, organisation, ...same } = written;
      expect(body).toMatchObject({ ...same, contact: { name: contactName, role: contactRole, email: contactEmail } });
      expect(body.organisations).toMatchObject([{ slug: organisation }]);
      expect(body.effects).toMatchObject([
        effects[0],
        { measure: 'Nöjdhet', unit: '', baseline: null, evidence: 'expected' },
      ]);
      expect(body).toMatchObject({ effectCount: 2, measuredEffectCount: 1 });
      expect(body.translations).toEqual({ en: { ...translations.en, problem: '', solution: '', lessons: '' } });
      expect(body.phases).toEqual([{ phase: 'pilot', since: '2026-02-02', reason: 'Nämnden sa ja' }]);
    });

    it('gives cases of one title addresses of their own', async () => {
      const first = await buildDraft(member.agent, { title: 'Samma namn' });
      const second = await buildDraft(member.agent, { title: 'Samma namn' });
      expect(first.slug).toBe('samma-namn');
      expect(second.slug).toMatch(/^samma-namn-[0-9a-f]{6}$/);
    });

    it('gives addresses of their own to cases of one title that are begun at once', async () => {
      const draft = { title: 'Alla på en gång', organisation: 'sundsvall' };
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => member.agent.post(USE_CASES).send(draft).expect(201)),
      );
      expect(new Set(answers.map(({ body }) => (body as { slug: string }).slug)).size).toBe(6);
    });

    it('is done once however often it is sent with one key', async () => {
      const send = () =>
        member.agent
          .post(USE_CASES)
          .set('Idempotency-Key', 'draft-1')
          .send({ title: 'En gång', organisation: 'sundsvall' })
          .expect(201);
      const [first, second] = [await send(), await send()];
      expect(second.body).toEqual(first.body);
      const rows = await torget.db.query("SELECT FROM use_cases WHERE title = 'En gång'");
      expect(rows).toHaveLength(1);
      await member.agent
        .post(USE_CASES)
        .set('Idempotency-Key', 'draft-1')
        .send({ title: 'Något annat', organisation: 'sundsvall' })
        .expect(409);
    });

    it('is for members of the organisation, and for editors of the platform', async () => {
      await anonymous.post(USE_CASES).send(publishable).expect(401);
      const { body } = await stranger.agent.post(USE_CASES).send(publishable).expect(403);
      expect(body.code).toBe('use_case.not_your_organisation');
      const draft = await buildDraft(editor.agent);
      await editor.agent.get(`${USE_CASES}/${draft.id}`).expect(200);
    });

    it.each<[string, object, string]>([
      ['no title', { title: undefined }, 'title'],
      ['an empty title', { title: '   ' }, 'title'],
      ['a title that is too long', { title: 'x'.repeat(161) }, 'title'],
      ['a title that is no text', { title: 7 }, 'title'],
      ['no organisation', { organisation: undefined }, 'organisation'],
      ['an unknown organisation', { organisation: 'ingenstans' }, 'organisation'],
      ['an unknown area', { areas: ['fishing'] }, 'areas'],
      ['an area that is no list', { areas: 'education' }, 'areas'],
      ['an unknown phase', { phase: 'done' }, 'phase'],
      ['a day that does not exist', { phaseSince: '2026-02-30' }, 'phaseSince'],
      ['a day in another form', { phaseSince: '2/2 2026' }, 'phaseSince'],
      ['an address that is none', { contactEmail: 'not an address' }, 'contactEmail'],
      ['a language that does not exist', { lang: 'xx' }, 'lang'],
      ['a hub that does not exist', { visibility: 'hub', hubs: ['ingen-hubb'] }, 'hubs.0'],
      ['a tag with a separator', { tags: ['a;b'] }, 'tags'],
      ['too many tags', { tags: Array.from({ length: 13 }, (_, index) => `tag ${index}`) }, 'tags'],
      ['an effect without a measure', { effects: [{ evidence: 'measured' }] }, 'effects.0.measure'],
      [
        'an effect with text for a number',
        { effects: [{ measure: 'Tid', value: 'tolv', evidence: 'measured' }] },
        'effects.0.value',
      ],
      ['an unknown grade', { effects: [{ measure: 'Tid', evidence: 'sure' }] }, 'effects.0.evidence'],
      ['an unknown field', { colour: 'blue' }, 'colour'],
      [
        'an unknown field deep inside',
        { translations: { en: { title: 'x', colour: 'blue' } } },
        'translations.en.colour',
      ],
      ['a null byte', { problem: 'a\u0000b' }, 'problem'],
    ])('refuses %s, and names the field', async (_, about, path) => {
      const { body } = await member.agent
        .post(USE_CASES)
        .send({ ...publishable, ...about })
        .expect(400)
        .expect('content-type', /problem\+json/);
      expect(paths(body)).toContain(path);
    });

    it('refuses bodies that are none', async () => {
      const post = () => member.agent.post(USE_CASES);
      await post().set('Content-Type', 'application/json').send('{"title": ').expect(400);
      await post().set('Content-Type', 'application/xml').send('<title/>').expect(415);
      await post().send([publishable]).expect(400);
      await post()
        .send({ ...publishable, problem: 'x'.repeat(1_100_000) })
        .expect(413);
    });
  });

  describe('reading', () => {
    it('shows a published case to everyone, but the contact address only to those who have signed in', async () => {
      const { slug, id } = await buildUseCase(member.agent);
      const { body, headers } = await anonymous.get(`${USE_CASES}/${slug}`).expect(200);
      expect(body.contact).toEqual({ name: 'Maria Prov', role: null, email: null });
      expect(Object.values(body.abilities)).not.toContain(true);
      expect(Object.keys(body.abilities)).toContain('canEdit');
      expect(headers['etag']).toBe(`"${body.version}"`);
      const signedIn = (await stranger.agent.get(`${USE_CASES}/${id}`).expect(200)).body;
      expect(signedIn.contact.email).toBe('ai@kommun.example');
      expect(JSON.stringify(body)).not.toContain('ai@kommun.example');
      expect({ ...signedIn, contact: { ...signedIn.contact, email: null } }).toEqual({ ...body, bookmarked: false });
    });

    it('takes one statement', async () => {
      const { slug } = await buildUseCase(member.agent, { effects: [{ measure: 'Tid', evidence: 'expected' }] });
      await torget.delivered();
      const asked: string[] = [];
      const { db } = torget;
      const [query, prepared] = [db.query.bind(db), db.prepared.bind(db)];
      db.query = (sql, parameters) => (asked.push(sql), query(sql, parameters));
      db.prepared = (name, sql, parameters) => (asked.push(sql), prepared(name, sql, parameters));
      try {
        await anonymous.get(`${USE_CASES}/${slug}`).expect(200);
      } finally {
        Object.assign(db, { query, prepared });
      }
      expect(asked).toHaveLength(1);
    });

    it('does not tell of what is not there', async () => {
      expect((await anonymous.get(`${USE_CASES}/finns-inte`).expect(404)).body.code).toBe('use_case.not_found');
      await anonymous.get(`${USE_CASES}/${NOBODY}`).expect(404);
      for (const bad of ['Inte%20en%20slug', 'a_b', '%00', 'x'.repeat(100)]) {
        await anonymous.get(`${USE_CASES}/${bad}`).expect(400);
      }
    });
  });

  describe('changing', () => {
    it('changes what is named and keeps the rest', async () => {
      const draft = await buildDraft(member.agent, { tags: ['a'], translations: { en: { title: 'English' } } });
      const { body } = await colleague.agent.patch(`${USE_CASES}/${draft.slug}`).send({ summary: 'Ny' }).expect(200);
      expect(body).toMatchObject({
        summary: 'Ny',
        title: publishable.title,
        tags: ['a'],
        version: 2,
        translations: { en: { title: 'English' } },
      });
      const cleared = await colleague.agent
        .patch(`${USE_CASES}/${draft.id}`)
        .send({ phase: null, summary: '', tags: [], translations: {}, contactEmail: '', visibility: null })
        .expect(200);
      expect(cleared.body).toMatchObject({
        phase: null,
        phases: [],
        summary: '',
        tags: [],
        translations: {},
        visibility: null,
      });
    });

    it('is refused with 412 when someone else was faster', async () => {
      const draft = await buildDraft(member.agent);
      const path = `${USE_CASES}/${draft.id}`;
      await member.agent.patch(path).set('If-Match', '"1"').send({ summary: 'Min' }).expect(200).expect('etag', '"2"');
      expect(
        (await colleague.agent.patch(path).set('If-Match', '"1"').send({ summary: 'Din' }).expect(412)).body.code,
      ).toBe('edit.stale');
      await colleague.agent.patch(path).set('If-Match', 'nonsense').send({ summary: 'Din' }).expect(400);
      expect((await member.agent.get(path).expect(200)).body.summary).toBe('Min');
    });

    it('lets one of two editors win when both have the same version', async () => {
      const draft = await buildDraft(member.agent);
      const edit = (agent: Agent, summary: string) =>
        agent.patch(`${USE_CASES}/${draft.id}`).set('If-Match', '"1"').send({ summary });
      const answers = await Promise.all([edit(member.agent, 'A'), edit(colleague.agent, 'B')]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    });

    it('dates a new phase of a published case, and rewrites it in a draft', async () => {
      const draft = await buildDraft(member.agent);
      const drafted = await member.agent.patch(`${USE_CASES}/${draft.id}`).send({ phase: 'in_use' }).expect(200);
      expect(drafted.body.phases).toHaveLength(1);

      const { id } = await buildUseCase(member.agent);
      const path = `${USE_CASES}/${id}`;
      await member.agent
        .patch(path)
        .send({ phase: 'in_use', phaseSince: '2026-05-01', phaseReason: 'Piloten gick bra' })
        .expect(200);
      const { body } = await member.agent.patch(path).send({ phase: 'paused' }).expect(200);
      expect(body.phases).toEqual([
        { phase: 'pilot', since: '2026-02-02', reason: null },
        { phase: 'in_use', since: '2026-05-01', reason: 'Piloten gick bra' },
        { phase: 'paused', since: new Date().toISOString().slice(0, 10), reason: null },
      ]);
    });

    it('cannot take away what readers of a published case need', async () => {
      const { id } = await buildUseCase(member.agent);
      const { body } = await member.agent
        .patch(`${USE_CASES}/${id}`)
        .send({ summary: '', contactName: null, areas: [] })
        .expect(400);
      expect(body.code).toBe('use_case.incomplete');
      expect(paths(body)).toEqual(['summary', 'areas', 'contactName']);
      expect(
        paths((await member.agent.patch(`${USE_CASES}/${id}`).send({ phase: 'stopped' }).expect(400)).body),
      ).toEqual(['stopReason']);
      expect(
        (await member.agent.patch(`${USE_CASES}/${id}`).send({ title: null }).expect(400)).body.errors[0].path,
      ).toBe('title');
    });

    it('is for the owners and editors of the platform', async () => {
      const { id } = await buildUseCase(member.agent);
      await anonymous.patch(`${USE_CASES}/${id}`).send({ summary: 'x' }).expect(401);
      expect((await stranger.agent.patch(`${USE_CASES}/${id}`).send({ summary: 'x' }).expect(403)).body.code).toBe(
        'use_case.edit_not_allowed',
      );
      await editor.agent.patch(`${USE_CASES}/${id}`).send({ summary: 'Redaktören rättar' }).expect(200);
      expect(await eventsOf(id)).toEqual(['use_case.drafted', 'use_case.published', 'use_case.changed']);
    });

    it('cannot give a case to an organisation that one does not belong to', async () => {
      const { id } = await buildUseCase(member.agent);
      await member.agent.patch(`${USE_CASES}/${id}`).send({ organisation: 'lund' }).expect(403);
    });
  });

  describe('publishing', () => {
    it('names everything that is missing', async () => {
      const { body: draft } = await member.agent
        .post(USE_CASES)
        .send({ title: 'Tunn', organisation: 'sundsvall' })
        .expect(201);
      const { body } = await member.agent.post(`${USE_CASES}/${draft.id}/publish`).expect(400);
      expect(body.code).toBe('use_case.incomplete');
      expect(paths(body)).toEqual([
        'summary',
        'problem',
        'areas',
        'phase',
        'visibility',
        'contactName',
        'contactEmail',
      ]);
      expect(body.errors.every((error: { code: string }) => error.code === 'required')).toBe(true);
      expect(await eventsOf(draft.id)).toEqual(['use_case.drafted']);
    });

    it('puts the case into the list, and once is enough', async () => {
      const { id, version } = await buildUseCase(member.agent, { title: 'Vattenläckor hörs av mikrofoner' });
      const again = await member.agent.post(`${USE_CASES}/${id}/publish`).expect(200);
      expect(again.body.version).toBe(version);
      await torget.delivered();
      const { body } = await anonymous.get(`${USE_CASES}?q=vattenläckor`).expect(200);
      expect(body.items[0]).toMatchObject({ id, status: 'published', title: 'Vattenläckor hörs av mikrofoner' });
      expect(body.items[0].highlights.title).toContain('<mark>');
    });

    it('gives the case an address that fits the title that readers see', async () => {
      const draft = await buildDraft(member.agent, { title: 'Utk' });
      await member.agent.patch(`${USE_CASES}/${draft.id}`).send({ title: 'Utkörning av matkassar' }).expect(200);
      const { body } = await member.agent.post(`${USE_CASES}/${draft.id}/publish`).expect(200);
      expect(body.slug).toBe('utkorning-av-matkassar');
      await member.agent.patch(`${USE_CASES}/${draft.id}`).send({ title: 'Nytt namn' }).expect(200);
      await anonymous.get(`${USE_CASES}/utkorning-av-matkassar`).expect(200);
    });

    it('is for the owners', async () => {
      const draft = await buildDraft(member.agent);
      await anonymous.post(`${USE_CASES}/${draft.id}/publish`).expect(401);
      await stranger.agent.post(`${USE_CASES}/${draft.id}/publish`).expect(404);
      await colleague.agent.post(`${USE_CASES}/${draft.id}/publish`).expect(200);
    });
  });

  describe('archiving and deleting', () => {
    it('takes a case out of the lists; its address goes on working, and it can come back', async () => {
      const { id, slug } = await buildUseCase(member.agent, { title: 'Arkiverad övergångsställesräknare' });
      const path = `${USE_CASES}/${id}`;
      await anonymous.post(`${path}/archive`).expect(401);
      await stranger.agent.post(`${path}/archive`).expect(403);
      await colleague.agent.post(`${path}/archive`).expect(403);
      const { body } = await representative.agent.post(`${path}/archive`).expect(200);
      expect(body).toMatchObject({ status: 'archived', abilities: { canArchive: false, canPublish: true } });
      await torget.delivered();
      const ids = (await anonymous.get(`${USE_CASES}?q=övergångsställesräknare`).expect(200)).body.items.map(
        (one: { id: string }) => one.id,
      );
      expect(ids).not.toContain(id);
      expect((await anonymous.get(`${USE_CASES}/${slug}`).expect(200)).body.status).toBe('archived');
      await colleague.agent.post(`${path}/publish`).expect(403);
      await representative.agent.post(`${path}/publish`).expect(200);
    });

    it('lets who began a case archive it', async () => {
      const { id } = await buildUseCase(member.agent);
      await member.agent.post(`${USE_CASES}/${id}/archive`).expect(200);
    });

    it('deletes drafts and nothing else', async () => {
      const draft = await buildDraft(member.agent, { effects: [{ measure: 'Tid', evidence: 'expected' }] });
      const path = `${USE_CASES}/${draft.id}`;
      await anonymous.delete(path).expect(401);
      await stranger.agent.delete(path).expect(404);
      await member.agent.post(`${path}/archive`).expect(409);
      await colleague.agent.delete(path).set('If-Match', '"9"').expect(412);
      await colleague.agent.delete(path).expect(204);
      await member.agent.get(path).expect(404);
      const published = await buildUseCase(member.agent);
      expect((await member.agent.delete(`${USE_CASES}/${published.id}`).expect(409)).body.code).toBe(
        'use_case.not_a_draft',
      );
    });
  });

  describe('who sees what', () => {
    const WORD = 'synlighetsprov';
    const seenBy: Record<string, Record<string, boolean>> = {
      draft: { anonymous: false, stranger: false, editor: false, admin: false, owner: true },
      public: { anonymous: true, stranger: true, editor: true, admin: true, owner: true },
      members: { anonymous: false, stranger: true, editor: true, admin: true, owner: true },
      organisation: { anonymous: false, stranger: false, editor: false, admin: true, owner: true },
    };
    const cases: Record<string, { id: string; slug: string; title: string }> = {};
    const agentOf = (who: string): Agent =>
      ({ anonymous, stranger: stranger.agent, editor: editor.agent, admin: admin.agent, owner: colleague.agent })[
        who
      ] as Agent;

    beforeAll(async () => {
      cases['draft'] = {
        title: `Utkast ${WORD}`,
        ...(await buildDraft(member.agent, { title: `Utkast ${WORD}`, tags: [WORD] })),
      };
      for (const visibility of ['public', 'members', 'organisation']) {
        const title = `Synlig ${visibility} ${WORD}`;
        cases[visibility] = { title, ...(await buildUseCase(member.agent, { title, visibility, tags: [WORD] })) };
      }
      await torget.delivered();
    });

    describe.each(['anonymous', 'stranger', 'editor', 'admin', 'owner'])('%s', (who) => {
      const expected = (): string[] =>
        Object.keys(seenBy)
          .filter((kind) => seenBy[kind]?.[who] && kind !== 'draft')
          .map((kind) => cases[kind]?.id ?? '')
          .sort();

      it('on the page', async () => {
        for (const [kind, seen] of Object.entries(seenBy)) {
          await agentOf(who)
            .get(`${USE_CASES}/${cases[kind]?.slug}`)
            .expect(seen[who] ? 200 : 404);
        }
      });

      it('in the list, its total and its counts', async () => {
        const { body } = await agentOf(who).get(`${USE_CASES}?tag=${WORD}&facets=true&limit=100`).expect(200);
        expect(body.items.map((one: { id: string }) => one.id).sort()).toEqual(expected());
        expect(body.total).toBe(expected().length);
        const counted = (body.facets.visibility ?? {}) as Record<string, number>;
        expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(expected().length);
      });

      it('in suggestions', async () => {
        const { body } = await agentOf(who).get(`${USE_CASES}/suggest?q=${WORD}`).expect(200);
        const titles = expected().map((id) => Object.values(cases).find((one) => one.id === id)?.title);
        expect(body.items.map((one: { title: string }) => one.title).sort()).toEqual(titles.sort());
      });
    });

    it('holds even when the index lags behind', async () => {
      const { id } = await buildUseCase(member.agent, { title: `Eftersläpande ${WORD}`, tags: ['eftersläpning'] });
      await torget.delivered();
      await torget.db.query("UPDATE use_cases SET visibility = 'organisation' WHERE id = $1", [id]);
      expect((await anonymous.get(`${USE_CASES}?tag=eftersläpning`).expect(200)).body.items).toEqual([]);
      expect((await anonymous.get(`${USE_CASES}/suggest?q=eftersläpande`).expect(200)).body.items).toEqual([]);
    });
  });

  describe('listing', () => {
    beforeAll(async () => {
      await buildUseCase(member.agent, { title: 'Listprov ett', areas: ['education'], tags: ['listprov'] });
      await buildUseCase(member.agent, {
        title: 'Listprov två',
        areas: ['education', 'culture_and_leisure'],
        tags: ['listprov'],
        phase: 'idea',
      });
      await buildUseCase(stranger.agent, {
        title: 'Listprov tre',
        areas: ['social_services'],
        tags: ['listprov'],
        organisation: 'lund',
      });
      await torget.delivered();
    });
    const titles = async (query: string): Promise<string[]> => {
      const { body } = await anonymous.get(`${USE_CASES}?tag=listprov&${query}`).expect(200);
      return body.items.map((one: { title: string }) => one.title).sort();
    };

    it('filters: "or" within a filter, "and" between', async () => {
      expect(await titles('area=education')).toEqual(['Listprov ett', 'Listprov två']);
      expect(await titles('area=education&area=social_services')).toHaveLength(3);
      expect(await titles('area=education&phase=idea')).toEqual(['Listprov två']);
      expect(await titles('organisation=lund')).toEqual(['Listprov tre']);
      expect(await titles('county=12&municipality=1281&organisationType=municipality')).toEqual(['Listprov tre']);
      expect(await titles('visibility=members')).toEqual([]);
    });

    it('comes page by page', async () => {
      const first = (await anonymous.get(`${USE_CASES}?tag=listprov&limit=2`).expect(200)).body;
      expect(first).toMatchObject({ total: 3, engine: 'postgres' });
      expect(first.facets).toBeUndefined();
      const second = (await anonymous.get(`${USE_CASES}?tag=listprov&limit=2&cursor=${first.nextCursor}`).expect(200))
        .body;
      expect(second.nextCursor).toBeNull();
      expect(new Set([...first.items, ...second.items].map((one: { id: string }) => one.id)).size).toBe(3);
    });

    it.each([
      ['area=fishing', 'area'],
      ['area=education&area=fishing', 'area'],
      ['phase=done', 'phase'],
      ['county=Skåne', 'county'],
      ['municipality=1', 'municipality'],
      ['organisation=Not%20a%20slug', 'organisation'],
      ['visibility=secret', 'visibility'],
      ['sort=best', 'sort'],
      ['facets=yes', 'facets'],
      ['limit=101', 'limit'],
      ['limit=ten', 'limit'],
      ['cursor=nonsense', 'cursor'],
      [`q=${'x'.repeat(201)}`, 'q'],
      ['q=a%00b', 'q'],
      ['colour=blue', 'colour'],
    ])('refuses ?%s, and names %s', async (query, name) => {
      const { body } = await anonymous.get(`${USE_CASES}?${query}`).expect(400);
      expect(body.errors[0].path).toMatch(new RegExp(`^${name}`));
    });

    it('suggests only when asked', async () => {
      await anonymous.get(`${USE_CASES}/suggest`).expect(400);
      expect((await anonymous.get(`${USE_CASES}/suggest?q=`).expect(200)).body).toEqual({ items: [] });
      const { body } = await anonymous.get(`${USE_CASES}/suggest?q=listpr`).expect(200);
      expect(body.items).toContainEqual({ title: 'Listprov tre', slug: 'listprov-tre', organisation: 'Lunds kommun' });
    });
  });

  describe('one’s own list', () => {
    it('has drafts and published cases of one’s organisations, and nobody else’s', async () => {
      const draft = await buildDraft(stranger.agent, { organisation: 'lund', title: 'Lunds utkast' });
      const list = async (agent: Agent, query = '') =>
        (await agent.get(`/api/v1/me/use-cases?limit=100${query}`).expect(200)).body;
      const own = await list(stranger.agent);
      expect(own.items[0]).toMatchObject({ id: draft.id, status: 'draft' });
      expect(
        own.items.every((one: { organisations: { slug: string }[] }) => one.organisations[0]?.slug === 'lund'),
      ).toBe(true);
      expect((await list(stranger.agent, '&status=draft')).items.map((one: { id: string }) => one.id)).toEqual([
        draft.id,
      ]);
      expect((await list(member.agent)).items.map((one: { id: string }) => one.id)).not.toContain(draft.id);
      expect((await list(admin.agent)).items).toEqual([]);
    });

    it('has what an editor began for others only as long as the editor may read it', async () => {
      const helper = await signInMember(torget, null, 'member', 'editor');
      const ids = async (): Promise<string[]> =>
        (await helper.agent.get('/api/v1/me/use-cases').expect(200)).body.items.map((one: { id: string }) => one.id);
      const draft = await buildDraft(helper.agent, { organisation: 'lund', visibility: 'organisation' });
      expect(await ids()).toEqual([draft.id]);
      await stranger.agent.post(`${USE_CASES}/${draft.id}/publish`).expect(200);
      await helper.agent.get(`${USE_CASES}/${draft.id}`).expect(404);
      expect(await ids()).toEqual([]);
    });

    it('comes page by page, last changed first', async () => {
      const first = (await member.agent.get('/api/v1/me/use-cases?limit=3').expect(200)).body;
      const second = (await member.agent.get(`/api/v1/me/use-cases?limit=3&cursor=${first.nextCursor}`).expect(200))
        .body;
      const times = [...first.items, ...second.items].map((one: { updatedAt: string }) => one.updatedAt);
      expect(times).toEqual([...times].sort().reverse());
      expect(new Set([...first.items, ...second.items].map((one: { id: string }) => one.id)).size).toBe(6);
    });

    it('is for people who have signed in, and takes no nonsense', async () => {
      await anonymous.get('/api/v1/me/use-cases').expect(401);
      await member.agent.get('/api/v1/me/use-cases?status=lost').expect(400);
      await member.agent.get('/api/v1/me/use-cases?cursor=WyJ4IiwieSJd').expect(400);
    });
  });

  it('leaves nothing behind when the change fails half-way', async () => {
    const { id } = await buildUseCase(member.agent);
    await torget.db.manager.query(
      `CREATE FUNCTION fail_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
       CREATE TRIGGER fail_effects BEFORE INSERT ON use_case_effects FOR EACH ROW EXECUTE FUNCTION fail_it()`,
    );
    try {
      await member.agent
        .patch(`${USE_CASES}/${id}`)
        .send({ summary: 'Halv', effects: [{ measure: 'Tid', evidence: 'expected' }] })
        .expect(500);
    } finally {
      await torget.db.manager.query('DROP TRIGGER fail_effects ON use_case_effects; DROP FUNCTION fail_it()');
    }
    const { body } = await member.agent.get(`${USE_CASES}/${id}`).expect(200);
    expect(body.summary).toBe(publishable.summary);
    expect(await eventsOf(id)).toEqual(['use_case.drafted', 'use_case.published']);
  });
});
