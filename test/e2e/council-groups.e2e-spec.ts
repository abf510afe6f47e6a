import { buildHub, joinHub } from '../factories/hub.js';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { buildCouncil } from '../factories/council.js';
import { buildNeed, type BuiltNeed } from '../factories/need.js';
import { startApp, type TestApp } from '../support/app.js';

const at = (path: string): string => `/api/v1/council${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface Step {
  readonly kind: string;
  readonly reason: string | null;
  readonly subject: { readonly id: string; readonly title: string } | null;
}

describe('what comes of needs', () => {
  let torget: TestApp;
  let secretary: SignedIn;
  let sitting: SignedIn;
  let sundsvall: SignedIn;
  let lund: SignedIn;
  let member: SignedIn;
  let anonymous: Agent;
  let need: BuiltNeed;
  let other: BuiltNeed;

  beforeAll(async () => {
    torget = await startApp();
    const council = await buildCouncil(torget, ['umea'], 1);
    secretary = council.secretary;
    sitting = council.seats['umea']?.holder ?? secretary;
    sundsvall = await signInMember(torget, 'sundsvall', 'representative');
    lund = await signInMember(torget, 'lund', 'administrator');
    member = await signInMember(torget, 'sundsvall');
    anonymous = torget.http();
    need = await buildNeed(sundsvall.agent, { title: 'Gemensam prövning av taltolk' });
    other = await buildNeed(lund.agent, { title: 'Upphandla tillsammans' });
  });
  afterAll(() => torget.close());

  const items = async <Item>(path: string, agent = anonymous): Promise<Item[]> =>
    (await agent.get(at(path)).expect(200)).body.items as Item[];
  const titles = async (path: string, agent = anonymous): Promise<string[]> =>
    (await items<{ title: string }>(path, agent)).map(({ title }) => title);
  const stepsOf = async ({ slug }: BuiltNeed, agent = anonymous): Promise<Step[]> =>
    (await agent.get(at(`/needs/${slug}/chain`)).expect(200)).body.steps as Step[];

  describe('recommendations', () => {
    const advice = {
      title: 'Börja med en taltolk i receptionen',
      step: 'starting',
      body: 'Prova **i liten skala** först.\n\n<script>alert(1)</script>',
      guides: [{ title: 'Så gör du en konsekvensbedömning', url: 'https://www.imy.se/' }],
    };
    let slug: string;

    it('are drafted by the secretariat, read by the council, and there for nobody else', async () => {
      const useCase = await buildUseCase(sundsvall.agent);
      const draft = { ...advice, needs: [need.slug], useCases: [useCase.slug] };
      await anonymous.post(at('/recommendations')).send(draft).expect(401);
      await sundsvall.agent.post(at('/recommendations')).send(draft).expect(403);
      const wrong = { ...draft, title: ' ', step: 'lost', needs: ['finns-inte'], guides: [{ title: '', url: 'x' }] };
      const refused = (await secretary.agent.post(at('/recommendations')).send(wrong).expect(400)).body.errors;
      expect((refused as { path: string }[]).map(({ path }) => path).sort()).toEqual(
        expect.arrayContaining(['guides.0.title', 'guides.0.url', 'step', 'title']),
      );
      await secretary.agent
        .post(at('/recommendations'))
        .send({ ...draft, needs: ['finns-inte'] })
        .expect(400);
      const { body } = await secretary.agent.post(at('/recommendations')).send(draft).expect(201);
      slug = body.slug;
      expect(body).toMatchObject({
        state: 'draft',
        needs: [{ slug: need.slug }],
        useCases: [{ id: useCase.id }],
        abilities: { canEdit: true, canPublish: true, canWithdraw: false, canDelete: true },
      });
      expect(body.html).toContain('<strong>i liten skala</strong>');
      expect(body.html).not.toContain('<script');
      const path = at(`/recommendations/${slug}`);
      await anonymous.get(path).expect(404);
      await sundsvall.agent.get(path).expect(404);
      await sitting.agent.get(path).expect(200);
      expect(await titles('/recommendations?status=draft')).toEqual([]);
      expect(await titles('/recommendations?status=draft', sitting.agent)).toEqual([advice.title]);
      await sundsvall.agent.put(`${path}/uptake`).send({ status: 'doing' }).expect(404);
      await sitting.agent.post(`${path}/publish`).expect(403);
      expect((await anonymous.get(at(`/needs/${need.slug}/chain`)).expect(200)).body.links).toEqual([]);
    });

    it('are published with a text, told on the timelines of their needs, and kept in every state', async () => {
      const path = at(`/recommendations/${slug}`);
      const { version } = (await secretary.agent.patch(path).send({ body: '' }).expect(200)).body;
      expect((await secretary.agent.post(`${path}/publish`).expect(400)).body.errors[0].path).toBe('body');
      await secretary.agent
        .patch(path)
        .set('If-Match', `"${version - 1}"`)
        .send({ body: 'x' })
        .expect(412);
      await secretary.agent.patch(path).send({ body: advice.body }).expect(200);
      await secretary.agent.post(`${path}/publish`).expect(200);
      expect((await secretary.agent.post(`${path}/publish`).expect(409)).body.code).toBe('recommendation.not_draft');
      await secretary.agent.delete(path).expect(409);
      expect(await stepsOf(need)).toContainEqual(
        expect.objectContaining({
          kind: 'recommendation_published',
          subject: expect.objectContaining({ title: advice.title }),
        }),
      );

      await secretary.agent
        .patch(path)
        .send({ title: 'Börja smått med taltolk', needs: [need.slug, other.slug] })
        .expect(200);
      await secretary.agent.patch(path).send({ title: 'Börja smått med taltolk' }).expect(200);
      const revisions = await items<object>(`/recommendations/${slug}/revisions`);
      expect(revisions).toMatchObject([
        { number: 2, changed: ['title', 'needs'], by: null, title: 'Börja smått med taltolk' },
        { number: 1, changed: [], title: advice.title, needs: [{ slug: need.slug }] },
      ]);
      expect((await stepsOf(other)).map(({ kind }) => kind)).toContain('recommendation_published');
      expect((await stepsOf(need)).filter(({ kind }) => kind === 'recommendation_published')).toHaveLength(1);
      const page = await anonymous.get(at(`/recommendations/${slug}/revisions?limit=1`)).expect(200);
      expect(
        await items(`/recommendations/${slug}/revisions?limit=1&cursor=${String(page.body.nextCursor)}`),
      ).toMatchObject([{ number: 1 }]);
      expect(await titles('/recommendations?step=starting&q=smått')).toEqual(['Börja smått med taltolk']);
      expect(await titles('/recommendations?step=leading')).toEqual([]);
    });

    it('are answered once for each organisation, by those who speak for it, also when two do at once', async () => {
      const path = at(`/recommendations/${slug}/uptake`);
      const put = (agent: Agent, body: object) => agent.put(path).send(body);
      await put(anonymous, { status: 'doing' }).expect(401);
      await put(member.agent, { status: 'doing' }).expect(403);
      await put(sundsvall.agent, { status: 'doing', organisation: 'lund' }).expect(403);
      await put(sundsvall.agent, { status: 'perhaps' }).expect(400);
      await put(sundsvall.agent, { status: 'doing', organisation: 'finns-inte' }).expect(400);
      const colleague = await signInMember(torget, 'sundsvall', 'administrator');
      await Promise.all([
        put(sundsvall.agent, { status: 'planned' }).expect(200),
        put(colleague.agent, { status: 'planned', note: 'Våren 2027.' }).expect(200),
      ]);
      const first = (await put(sundsvall.agent, { status: 'doing', note: 'Vi provar.' }).expect(200)).body;
      const again = (await put(colleague.agent, { status: 'doing', note: 'Vi provar nu.' }).expect(200)).body;
      expect(again).toMatchObject({ organisation: { slug: 'sundsvall' }, note: 'Vi provar nu.', since: first.since });
      await put(lund.agent, { status: 'not_relevant', note: '=1+1' }).expect(200);

      const { body } = await anonymous.get(path).expect(200);
      expect(body.total).toBe(2);
      expect(body.items.map((one: { organisation: { slug: string } }) => one.organisation.slug)).toEqual([
        'lund',
        'sundsvall',
      ]);
      expect(body.figures.map(({ status, count }: { status: string; count: number }) => [status, count])).toEqual([
        ['planned', 0],
        ['doing', 1],
        ['done', 0],
        ['not_relevant', 1],
      ]);
      expect(body.figures[1].spread.counties).toContainEqual(expect.objectContaining({ code: '22', count: 1 }));
      expect((await anonymous.get(`${path}?status=doing`)).body.items).toHaveLength(1);
      const next = (await anonymous.get(`${path}?limit=1`)).body.nextCursor as string;
      expect((await anonymous.get(`${path}?cursor=${next}`)).body.items).toMatchObject([{ status: 'doing' }]);
      const [asked] = await items<{ uptake: object }>('/recommendations?organisation=sundsvall');
      expect(asked?.uptake).toMatchObject({ status: 'doing' });
      const mine = (await sundsvall.agent.get(at(`/recommendations/${slug}`))).body.mine;
      expect(mine).toMatchObject([{ organisation: { slug: 'sundsvall' }, uptake: { status: 'doing' } }]);

      const csv = (await anonymous.get(at(`/recommendations/${slug}/export`)).expect(200)).text.split('\n');
      expect(csv[0]).toBe(
        'organisation,organisationType,municipalityCode,county,skrGroup,population,status,since,note',
      );
      expect(csv[1]).toMatch(/^Lunds kommun,municipality,1281,Skåne län,.*,not_relevant,.*,'=1\+1$/);
      expect((await anonymous.get(at(`/recommendations/${slug}/export?format=json`)).expect(200)).body).toHaveLength(2);

      await member.agent.delete(path).expect(403);
      await lund.agent.delete(path).expect(204);
      await lund.agent.delete(path).expect(404);
    });

    it('are withdrawn with a reason, and then read but neither changed nor answered', async () => {
      const path = at(`/recommendations/${slug}`);
      await secretary.agent.post(`${path}/withdraw`).send({ reason: ' ' }).expect(400);
      await sundsvall.agent.post(`${path}/withdraw`).send({ reason: 'Nej' }).expect(403);
      const reason = 'Det finns bättre sätt nu.';
      expect((await secretary.agent.post(`${path}/withdraw`).send({ reason }).expect(200)).body).toMatchObject({
        state: 'withdrawn',
        withdrawnReason: reason,
      });
      await secretary.agent.patch(path).send({ title: 'För sent nu' }).expect(409);
      await sundsvall.agent.put(`${path}/uptake`).send({ status: 'done' }).expect(409);
      expect((await anonymous.get(path).expect(200)).body.counts.doing).toBe(1);
      expect(await titles('/recommendations')).toEqual([]);
    });
  });

  describe('working groups', () => {
    let open: { slug: string; id: string };

    it('are formed by the secretariat, as a new hub with its lead, and told to the needs', async () => {
      const body = { name: 'Arbetsgruppen för taltolk', goal: 'Ett gemensamt underlag.', needs: [need.slug] };
      await anonymous.post(at('/groups')).send(body).expect(401);
      await sundsvall.agent.post(at('/groups')).send(body).expect(403);
      await secretary.agent
        .post(at('/groups'))
        .send({ ...body, name: undefined })
        .expect(400);
      await secretary.agent
        .post(at('/groups'))
        .send({ ...body, needs: [] })
        .expect(400);
      await secretary.agent
        .post(at('/groups'))
        .send({ ...body, leadId: NOBODY })
        .expect(400);
      const group = (
        await secretary.agent
          .post(at('/groups'))
          .send({ ...body, leadId: lund.account.id })
          .expect(201)
      ).body;
      open = group.hub;
      expect(group).toMatchObject({
        goal: body.goal,
        lead: { id: lund.account.id },
        needs: [{ slug: need.slug }],
        progress: { standing: 'not_started', milestones: 0 },
        abilities: { canWork: true, canDirect: true },
      });
      await secretary.agent
        .post(at('/groups'))
        .send({ hub: open.slug, goal: body.goal, needs: [need.slug] })
        .expect(409);
      expect((await anonymous.get(`/api/v1/hubs/${open.slug}`).expect(200)).body).toMatchObject({
        kind: 'working_group',
        memberCount: 2,
      });
      expect((await stepsOf(need)).at(-1)).toMatchObject({
        kind: 'group_formed',
        subject: { id: open.id, title: body.name },
      });
      await anonymous.get(at('/groups/finns-inte')).expect(404);
    });

    it('have milestones that their lead moves, and that the needs hear of', async () => {
      const path = at(`/groups/${open.slug}/milestones`);
      const add = (agent: Agent, body: object) => agent.post(path).send(body);
      const plan = { title: 'Underlag till upphandling', dueOn: '2999-05-31' };
      await add(anonymous, plan).expect(401);
      await add(sundsvall.agent, plan).expect(403);
      await add(lund.agent, { ...plan, dueOn: '2999-02-30' }).expect(400);
      await add(lund.agent, { ...plan, need: other.slug }).expect(400);
      const first = (await add(lund.agent, { ...plan, need: need.slug }).expect(201)).body;
      expect(first).toMatchObject({ state: 'planned', standing: 'planned', need: { slug: need.slug }, version: 1 });
      const late = (await add(lund.agent, { title: 'Nuläge', dueOn: '2020-01-31' }).expect(201)).body;
      expect(late.standing).toBe('late');
      const move = (id: string, body: object, agent = lund.agent) => agent.patch(`${path}/${id}`).send(body);
      await move(first.id, { state: 'doing' }, sundsvall.agent).expect(403);
      await move(NOBODY, { state: 'doing' }).expect(404);
      await move(first.id, { state: 'doing' }).set('If-Match', '"1"').expect(200);
      await move(first.id, { state: 'done' }).set('If-Match', '"1"').expect(412);
      await move(late.id, { state: 'done' }).expect(200);
      await move(late.id, { title: 'Nuläget kartlagt' }).expect(200);
      const group = (await anonymous.get(at(`/groups/${open.slug}`)).expect(200)).body;
      expect(group.progress).toEqual({ standing: 'on_track', milestones: 2, done: 1, late: 0 });
      expect(group.milestones.map((one: { title: string }) => one.title)).toEqual(['Nuläget kartlagt', plan.title]);
      expect((await stepsOf(need)).slice(-2)).toMatchObject([
        { kind: 'milestone_changed', reason: `Arbetet med delmålet ”${plan.title}” har börjat` },
        { kind: 'milestone_changed', reason: 'Delmålet ”Nuläge” är klart' },
      ]);
      await sundsvall.agent.delete(`${path}/${String(late.id)}`).expect(403);
      await lund.agent.delete(`${path}/${String(late.id)}`).expect(204);
      await lund.agent.delete(`${path}/${String(late.id)}`).expect(404);
    });

    it('tell how it goes, and change their lead, goal and needs', async () => {
      const path = at(`/groups/${open.slug}`);
      await anonymous.post(`${path}/notes`).send({ text: 'Hej' }).expect(401);
      await sundsvall.agent.post(`${path}/notes`).send({ text: 'Hej' }).expect(403);
      await lund.agent.post(`${path}/notes`).send({ text: ' ' }).expect(400);
      await lund.agent.post(`${path}/notes`).send({ text: 'Halvvägs.' }).expect(201);
      expect((await stepsOf(need)).at(-1)).toMatchObject({ kind: 'progress_noted', reason: 'Halvvägs.' });
      await lund.agent.patch(path).send({ goal: 'Ett bättre underlag.' }).expect(200);
      await lund.agent
        .patch(path)
        .send({ needs: [other.slug] })
        .expect(403);
      await secretary.agent.patch(path).send({ leadId: sundsvall.account.id }).expect(400);
      const changed = (
        await secretary.agent
          .patch(path)
          .send({ needs: [other.slug], leadId: null })
          .expect(200)
      ).body;
      expect(changed).toMatchObject({
        goal: 'Ett bättre underlag.',
        lead: null,
        needs: [{ slug: other.slug }],
        milestones: [{ need: null }],
        notes: [{ text: 'Halvvägs.', by: { id: lund.account.id } }],
      });
      expect(await items(`/groups?need=${other.slug}`)).toHaveLength(1);
      expect(await items(`/groups?need=${need.slug}`)).toHaveLength(0);
      await secretary.agent
        .patch(path)
        .send({ needs: [need.slug, other.slug] })
        .expect(200);
    });

    it('obey their hub: of a closed one outsiders see what it is for, a secret one is in no list and no chain', async () => {
      const form = async (visibility: string, name: string) => {
        const hub = await buildHub(secretary.agent, { name, kind: 'working_group', visibility });
        const body = { hub: hub.slug, goal: `Mål för ${name}`, needs: [need.slug] };
        await secretary.agent.post(at('/groups')).send(body).expect(201);
        await secretary.agent
          .post(at(`/groups/${hub.slug}/milestones`))
          .send({ title: `Delmål för ${name}`, dueOn: '2999-01-31', state: 'doing' })
          .expect(201);
        const [milestone] = (await secretary.agent.get(at(`/groups/${hub.slug}`)).expect(200)).body.milestones;
        await secretary.agent
          .patch(at(`/groups/${hub.slug}/milestones/${String(milestone.id)}`))
          .send({ state: 'done' })
          .expect(200);
        return hub;
      };
      const closed = await form('closed', 'Slutna gruppen');
      const secret = await form('secret', 'Hemliga gruppen');
      const shown = (await lund.agent.get(at(`/groups/${closed.slug}`)).expect(200)).body;
      expect(shown).toMatchObject({ goal: 'Mål för Slutna gruppen', progress: null, milestones: [], notes: [] });
      await lund.agent.get(at(`/groups/${secret.slug}`)).expect(404);
      await lund.agent
        .post(at(`/groups/${secret.slug}/notes`))
        .send({ text: 'Hej' })
        .expect(404);
      for (const path of [
        '/groups?limit=100',
        `/needs/${need.slug}/chain`,
        `/needs/${need.slug}/timeline?limit=100`,
        `/chain/group/${secret.id}`,
      ]) {
        for (const agent of [anonymous, lund.agent]) {
          const text = JSON.stringify((await agent.get(at(path)).expect(200)).body);
          expect(text).not.toMatch(/Hemliga|hemliga|Delmål för/);
          expect(text).not.toContain(secret.id);
        }
      }
      expect(await titles(`/chain/group/${secret.id}`)).toEqual([]);
      expect(await titles(`/chain/group/${secret.id}`, secretary.agent)).toEqual([need.title]);
      expect(await titles(`/chain/group/${closed.id}`)).toEqual([need.title]);
      const own = JSON.stringify((await secretary.agent.get(at('/groups?limit=100'))).body);
      expect(own).toContain('Hemliga gruppen');
      await joinHub(sundsvall.agent, { ...open, name: '', version: 1 });
      await sundsvall.agent
        .post(at(`/groups/${open.slug}/notes`))
        .send({ text: 'Bara medlem' })
        .expect(403);
    });
  });

  it('hangs together: a need shows all that came of it, and each of those shows the need', async () => {
    const chain = (await anonymous.get(at(`/needs/${need.slug}/chain`)).expect(200)).body;
    expect(chain.need).toMatchObject({ slug: need.slug, title: need.title });
    const kinds = chain.links.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['group', 'recommendation']));
    for (const { kind, id } of chain.links as { kind: string; id: string }[])
      expect(await titles(`/chain/${kind}/${id}`)).toContain(need.title);
    expect(chain.steps[0]).toMatchObject({ kind: 'raised' });
    expect(chain.hasMore).toBe(false);
    expect(await titles(`/chain/use_case/${NOBODY}`)).toEqual([]);
    await anonymous.get(at('/chain/nonsense/x')).expect(400);
    await anonymous.get(at('/chain/group/x')).expect(400);
    await anonymous.get(at('/needs/finns-inte/chain')).expect(404);
  });
});
