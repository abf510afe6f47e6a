import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { buildHub } from '../factories/hub.js';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1/council${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface BuiltNeed {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly title: string;
}

describe('shared needs', () => {
  let torget: TestApp;
  let secretary: SignedIn;
  let raiser: SignedIn;
  let colleague: SignedIn;
  let lerum: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    torget = await startApp();
    const admin = await signInMember(torget, null, 'member', 'admin');
    secretary = await signInMember(torget, null);
    raiser = await signInMember(torget, 'sundsvall');
    colleague = await signInMember(torget, 'sundsvall');
    lerum = await signInMember(torget, 'lerum');
    stranger = await signInMember(torget, null);
    await admin.agent.put(at(`/secretaries/${secretary.account.id}`)).expect(200);
  });
  afterAll(() => torget.close());

  let made = 0;
  const raise = async (agent: Agent, about: object = {}): Promise<BuiltNeed> => {
    made += 1;
    const body = {
      title: `Tolkning i receptionen ${made}`,
      background: 'Vi väntar ofta två timmar på en tolk.',
      areas: ['citizen_service_and_communication'],
      ...about,
    };
    return (await agent.post(at('/needs')).send(body).expect(201)).body as BuiltNeed;
  };
  const need = async ({ id }: { id: string }, agent = torget.http()) =>
    (await agent.get(at(`/needs/${id}`)).expect(200)).body;
  const move = (one: BuiltNeed, to: string, reason?: string, agent = secretary.agent) =>
    agent.post(at(`/needs/${one.id}/transition`)).send({ to, reason });
  const support = (one: BuiltNeed, { agent }: SignedIn, body: object = {}) =>
    agent.put(at(`/needs/${one.id}/support`)).send(body);
  const listed = async (query: string, agent = torget.http()): Promise<string[]> =>
    (await agent.get(at(`/needs?${query}`)).expect(200)).body.items.map(({ id }: BuiltNeed) => id);
  const steps = async (one: BuiltNeed, agent = torget.http()): Promise<string[]> =>
    (await agent.get(at(`/needs/${one.id}/timeline?sort=oldest`)).expect(200)).body.items.map(
      ({ kind }: { kind: string }) => kind,
    );
  const mailsOf = async ({ account }: SignedIn): Promise<string[]> => {
    await torget.delivered();
    return mailsTo(account.email, await torget.mails());
  };

  describe('raising one', () => {
    it('is for people of an organisation, which supports it from then on', async () => {
      const body = {
        title: 'Gemensam taltolk',
        background: 'Tolkar saknas.',
        affected: 'Den som söker hjälp.',
        areas: ['social_services', 'social_services'],
      };
      await torget.http().post(at('/needs')).send(body).expect(401);
      await stranger.agent.post(at('/needs')).send(body).expect(403);
      await raiser.agent
        .post(at('/needs'))
        .send({ ...body, organisation: 'lerum' })
        .expect(403);
      const key = 'behov-1';
      const first = await raiser.agent.post(at('/needs')).set('Idempotency-Key', key).send(body).expect(201);
      const again = await raiser.agent.post(at('/needs')).set('Idempotency-Key', key).send(body).expect(201);
      expect(again.body.id).toBe(first.body.id);
      expect(first.body).toMatchObject({
        slug: 'gemensam-taltolk',
        areas: ['social_services'],
        state: 'raised',
        organisation: { slug: 'sundsvall' },
        supportCount: 1,
        abilities: { canEdit: true, canRemove: true, canProposeDecision: false, moves: [] },
        own: { follows: true, supports: [{ organisation: { slug: 'sundsvall' }, state: 'confirmed' }] },
      });
      expect(await need(first.body)).toMatchObject({ raisedBy: null, own: null, abilities: { canEdit: false } });
      expect(await need(first.body, lerum.agent)).toMatchObject({ raisedBy: { id: raiser.account.id } });
      expect(await steps(first.body)).toEqual(['raised']);
    });

    it.each([
      [{ title: 'abc' }, 'title'],
      [{ background: ' ' }, 'background'],
      [{ areas: [] }, 'areas'],
      [{ areas: ['space'] }, 'areas.0'],
      [{ organisation: 'ingen-sadan' }, 'organisation'],
      [{ threadId: NOBODY }, 'threadId'],
      [{ useCases: ['inget-sadant'] }, 'useCases.0'],
      [{ supportCount: 9 }, 'supportCount'],
    ])('refuses %p, naming the field', async (about, path) => {
      const body = { title: 'Ett behov', background: 'Så är det.', areas: ['education'], ...about };
      const answer = await raiser.agent.post(at('/needs')).send(body).expect(400);
      expect(answer.body.errors[0].path).toMatch(new RegExp(`^${path.split('.')[0]}`));
    });

    it('shows what has been raised already, in the same language', async () => {
      const one = await raise(raiser.agent, { title: 'Avidentifiering av journaler', background: 'Anteckningar.' });
      await raise(raiser.agent, { title: 'Anonymising journals', background: 'Avidentifiering.', lang: 'en' });
      await torget.delivered();
      const like = async (query: string): Promise<string[]> =>
        (
          await torget
            .http()
            .get(at(`/needs/similar?${query}`))
            .expect(200)
        ).body.items.map(({ id }: BuiltNeed) => id);
      expect(await like('title=Avidentifiera%20journaler')).toEqual([one.id]);
      expect(await like('title=Xylofon')).toEqual([]);
      expect(await like('')).toEqual([]);
    });
  });

  describe('changing and taking back', () => {
    it('is done by the organisation that raised it until it is prioritised, and by the secretariat', async () => {
      const one = await raise(raiser.agent);
      const path = at(`/needs/${one.id}`);
      await torget.http().patch(path).send({ affected: 'Alla' }).expect(401);
      await lerum.agent.patch(path).send({ affected: 'Alla' }).expect(403);
      const changed = await colleague.agent.patch(path).set('If-Match', '"1"').send({ affected: 'Alla' }).expect(200);
      expect(changed.body).toMatchObject({ affected: 'Alla', version: 2 });
      await raiser.agent.patch(path).set('If-Match', '"1"').send({ affected: 'Ingen' }).expect(412);
      await raiser.agent.patch(path).send({ affected: 'Alla' }).expect(200);
      await move(one, 'under_review').expect(200);
      await move(one, 'prioritised').expect(200);
      await raiser.agent.patch(path).send({ affected: 'Ingen' }).expect(403);
      await secretary.agent.patch(path).send({ affected: 'Ingen' }).expect(200);
      expect(await steps(one)).toEqual(['raised', 'edited', 'state_changed', 'state_changed', 'edited']);
    });

    it('lets who raised it take it back as long as nobody else supports it', async () => {
      const one = await raise(raiser.agent);
      const path = at(`/needs/${one.id}`);
      await torget.http().delete(path).expect(401);
      await colleague.agent.delete(path).expect(403);
      await support(one, lerum).expect(200);
      await raiser.agent.delete(path).expect(409);
      await lerum.agent.delete(at(`/needs/${one.id}/support`)).expect(204);
      await raiser.agent.delete(path).expect(204);
      await torget.http().get(path).expect(404);
    });
  });

  describe('support', () => {
    it('is one for each organisation, whoever of it says so, and can be said anew and taken back', async () => {
      const one = await raise(raiser.agent);
      await torget
        .http()
        .put(at(`/needs/${one.id}/support`))
        .send({})
        .expect(401);
      await support(one, stranger).expect(403);
      await support(one, lerum, { organisation: 'sundsvall' }).expect(403);
      await support({ ...one, id: NOBODY }, lerum).expect(404);
      const both = await signInMember(torget, 'lerum');
      const kristinehamn = await torget.app.get(OrganisationDirectory).resolve('kristinehamn');
      await torget.app.get(Accounts).addMembership(both.account.id, kristinehamn?.id ?? '', 'member');
      const asked = await support(one, both).expect(400);
      expect(asked.body.errors[0].path).toBe('organisation');
      const said = await support(one, lerum, { contribution: 'Vi provar.' }).expect(200);
      expect(said.body).toMatchObject({ supportCount: 2, support: { contribution: 'Vi provar.', state: 'confirmed' } });
      const anew = await support(one, both, { organisation: 'lerum', contribution: 'Vi leder.' }).expect(200);
      expect(anew.body).toMatchObject({ supportCount: 2, support: { contribution: 'Vi leder.' } });
      const list = (
        await torget
          .http()
          .get(at(`/needs/${one.id}/supports?limit=1`))
          .expect(200)
      ).body;
      expect(list).toMatchObject({ total: 2, items: [{ organisation: { slug: 'sundsvall' }, by: null }] });
      const next = await lerum.agent.get(at(`/needs/${one.id}/supports?cursor=${list.nextCursor}`)).expect(200);
      expect(next.body).toMatchObject({ nextCursor: null, items: [{ by: { id: both.account.id } }] });
      const figures = (
        await torget
          .http()
          .get(at(`/needs/${one.id}/support-figures`))
          .expect(200)
      ).body;
      expect(figures).toMatchObject({ municipalities: 2, others: 0 });
      expect(await listed('supportedBy=lerum')).toContain(one.id);
      expect(await listed('organisation=lerum')).not.toContain(one.id);
      await lerum.agent.delete(at(`/needs/${one.id}/support`)).expect(204);
      await lerum.agent.delete(at(`/needs/${one.id}/support`)).expect(404);
      expect((await need(one)).supportCount).toBe(1);
      expect(await listed('supportedBy=lerum')).not.toContain(one.id);
      await move(one, 'declined', 'Finns redan.').expect(200);
      expect((await support(one, lerum).expect(409)).body.code).toBe('need.settled');
    });

    it('is counted once when two people of one organisation say it at once, and never lost when many do', async () => {
      const one = await raise(raiser.agent);
      const other = await signInMember(torget, 'lerum');
      await Promise.all([support(one, lerum).expect(200), support(one, other).expect(200)]);
      expect((await need(one)).supportCount).toBe(2);
      const places = await torget.db.query<{ id: string }>(
        `SELECT id FROM organisations WHERE type = 'municipality' AND slug NOT IN ('sundsvall', 'lerum') ORDER BY id LIMIT 30`,
      );
      const many = await signInMember(torget, null);
      await torget.db.query(
        `INSERT INTO memberships (user_id, organisation_id, role) SELECT $1, id, 'member' FROM unnest($2::uuid[]) AS x(id)`,
        [many.account.id, places.map(({ id }) => id)],
      );
      const said = [...places, ...places].map(({ id }) => support(one, many, { organisation: id }).expect(200));
      await Promise.all(said);
      expect((await need(one)).supportCount).toBe(32);
      await Promise.all([
        ...places.slice(0, 10).map(({ id }) => many.agent.delete(at(`/needs/${one.id}/support?organisation=${id}`))),
        ...places.slice(10, 20).map(({ id }) => support(one, many, { organisation: id, contribution: 'Ja' })),
      ]);
      expect((await need(one)).supportCount).toBe(22);
      expect((await torget.http().get(at(`/needs/${one.id}/supports?limit=1`))).body.total).toBe(22);
    });
  });

  describe('states', () => {
    it('are changed by the secretariat, along the way, with a reason where others are owed one', async () => {
      const one = await raise(raiser.agent);
      await torget
        .http()
        .post(at(`/needs/${one.id}/transition`))
        .send({ to: 'under_review' })
        .expect(401);
      await move(one, 'under_review', undefined, raiser.agent).expect(403);
      await move(one, 'delivered').expect(409);
      await move(one, 'merged').expect(409);
      await move(one, 'somewhere').expect(400);
      const silent = await move(one, 'declined').expect(400);
      expect(silent.body.errors[0]).toMatchObject({ path: 'reason', code: 'required' });
      const declined = await move(one, 'declined', 'Löses av en annan myndighet.').expect(200);
      expect(declined.body).toMatchObject({
        state: 'declined',
        stateReason: 'Löses av en annan myndighet.',
        abilities: { canProposeDecision: true, moves: [{ to: 'under_review', needsReason: true }] },
      });
      expect(await listed('state=declined&state=delivered')).toContain(one.id);
      const [entry] = await torget.db.query<{ details: object }>(
        `SELECT details FROM audit_entries WHERE action = 'need.state_changed' AND on_id = $1`,
        [one.id],
      );
      expect(entry?.details).toEqual({ before: 'raised', after: 'declined' });
    });

    it('are told once to everyone who raised or supports it, but not to who wants to hear no more', async () => {
      const one = await raise(raiser.agent, { title: 'Något att höra om' });
      const supporter = await signInMember(torget, 'kristinehamn');
      const silent = await signInMember(torget, 'karlstad');
      const curious = await signInMember(torget, null);
      await support(one, supporter).expect(200);
      await support(one, silent).expect(200);
      await silent.agent.delete(at(`/needs/${one.id}/follow`)).expect(204);
      await curious.agent.put(at(`/needs/${one.id}/follow`)).expect(204);
      await torget
        .http()
        .put(at(`/needs/${one.id}/follow`))
        .expect(401);
      expect((await need(one, silent.agent)).own.follows).toBe(false);
      const before = (await mailsOf(raiser)).length;
      await move(one, 'under_review').expect(200);
      expect((await mailsOf(raiser)).length).toBe(before + 1);
      expect((await mailsOf(raiser)).at(-1)).toContain('/ai-radet/behov/nagot-att-hora-om#handelser');
      expect((await mailsOf(supporter)).length).toBe(1);
      expect((await mailsOf(supporter))[0]).toContain('under beredning');
      expect((await mailsOf(curious)).length).toBe(1);
      expect(await mailsOf(silent)).toEqual([]);
      expect(await mailsOf(secretary)).toEqual([]);
    });
  });

  describe('merging', () => {
    const propose = (from: BuiltNeed, into: BuiltNeed, agent = secretary.agent) =>
      agent.post(at(`/needs/${from.id}/merge-proposals`)).send({ into: into.slug, reason: 'De vill samma sak.' });
    const answer = (id: string, body: object, { agent }: SignedIn) =>
      agent.post(at(`/merge-proposals/${id}/answer`)).send(body);

    it('asks both of those who raised them, keeps where each part came from, and counts who supports it only when they say so', async () => {
      const from = await raise(raiser.agent);
      const into = await raise(lerum.agent);
      const supporter = await signInMember(torget, 'kristinehamn');
      await support(from, supporter, { contribution: 'Vi provar.' }).expect(200);
      await propose(from, into, raiser.agent).expect(403);
      await torget
        .http()
        .post(at(`/needs/${from.id}/merge-proposals`))
        .send({})
        .expect(401);
      expect((await propose(from, from).expect(400)).body.errors[0].path).toBe('into');
      const proposal = (await propose(from, into).expect(201)).body;
      await propose(from, into).expect(409);
      await answer(proposal.id, { answer: 'yes' }, supporter).expect(403);
      await answer(NOBODY, { answer: 'yes' }, raiser).expect(404);
      const questions = async ({ agent }: SignedIn) =>
        (await agent.get('/api/v1/me/council-questions').expect(200)).body;
      expect(await questions(colleague)).toMatchObject({
        merges: [{ id: proposal.id, canAnswer: ['from'] }],
        total: 1,
      });
      const no = await answer(proposal.id, { answer: 'no' }, lerum).expect(400);
      expect(no.body.errors[0].path).toBe('reason');
      await answer(proposal.id, { answer: 'yes' }, colleague).expect(200);
      await answer(proposal.id, { answer: 'yes' }, raiser).expect(409);
      expect(await need(from)).toMatchObject({ state: 'raised' });
      const done = await answer(proposal.id, { answer: 'yes', reason: 'Gärna.' }, lerum).expect(200);
      expect(done.body).toMatchObject({
        state: 'merged',
        sides: [{ agrees: true }, { agrees: true, reason: 'Gärna.' }],
      });
      expect(await need(from)).toMatchObject({ state: 'merged', mergedInto: { id: into.id }, supportCount: 2 });
      expect(await need(into)).toMatchObject({
        supportCount: 1,
        askedCount: 2,
        mergedFrom: [{ id: from.id, title: from.title, supportCount: 2, organisation: { slug: 'sundsvall' } }],
      });
      expect(await steps(from)).toEqual(['raised', 'merge_proposed', 'merged_into']);
      expect(await questions(supporter)).toMatchObject({
        supports: [{ need: { id: into.id }, from: { id: from.id }, organisation: { slug: 'kristinehamn' } }],
      });
      await support(from, supporter).expect(409);
      await support(into, supporter, { contribution: 'Vi är med.' }).expect(200);
      await colleague.agent.delete(at(`/needs/${into.id}/support`)).expect(204);
      expect(await need(into)).toMatchObject({ supportCount: 2, askedCount: 0 });
      expect((await questions(supporter)).total).toBe(0);
      expect((await mailsOf(supporter)).at(-1)).toContain('slagits ihop med');
      await raiser.agent
        .patch(at(`/needs/${from.id}`))
        .send({ affected: 'Alla' })
        .expect(409);
    });

    it('ends with the first no, and can be taken back', async () => {
      const from = await raise(raiser.agent);
      const into = await raise(lerum.agent);
      const first = (await propose(from, into).expect(201)).body;
      await raiser.agent.delete(at(`/merge-proposals/${first.id}`)).expect(403);
      await secretary.agent.delete(at(`/merge-proposals/${first.id}`)).expect(204);
      const second = (await propose(from, into).expect(201)).body;
      await answer(second.id, { answer: 'no', reason: 'De är olika.' }, lerum).expect(200);
      await answer(second.id, { answer: 'yes' }, raiser).expect(409);
      expect(await need(from)).toMatchObject({ state: 'raised', mergedInto: null });
      const all = (
        await torget
          .http()
          .get(at(`/needs/${into.id}/merge-proposals`))
          .expect(200)
      ).body.items;
      expect(all.map(({ state }: { state: string }) => state)).toEqual(['refused', 'withdrawn']);
      expect(all[0].sides[1]).toMatchObject({ agrees: false, reason: 'De är olika.', by: null });
    });

    it('merges once when both sides say yes at once', async () => {
      const from = await raise(raiser.agent);
      const into = await raise(lerum.agent);
      const { id } = (await propose(from, into).expect(201)).body;
      const yes = await Promise.all([
        answer(id, { answer: 'yes' }, raiser),
        answer(id, { answer: 'yes' }, colleague),
        answer(id, { answer: 'yes' }, lerum),
      ]);
      expect(yes.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
      expect((await need(from)).state).toBe('merged');
      expect(await steps(into)).toEqual(['raised', 'merge_proposed', 'merged_from']);
    });
  });

  describe('what belongs to it', () => {
    it('links use cases, and tells nothing of those that somebody may not read', async () => {
      const one = await raise(raiser.agent);
      const open = await buildUseCase(raiser.agent, { title: 'Öppen taltolk' });
      const hidden = await buildUseCase(raiser.agent, { title: 'Intern taltolk', visibility: 'organisation' });
      const link = (slug: string, role: string, { agent }: SignedIn) =>
        agent.put(at(`/needs/${one.id}/use-cases/${slug}`)).send({ role });
      await link(open.slug, 'example', stranger).expect(403);
      await link(open.slug, 'pattern', raiser).expect(400);
      await link(hidden.slug, 'result', secretary).expect(404);
      await link(hidden.slug, 'stopped', raiser).expect(200);
      const both = await link(open.slug, 'example', raiser).expect(200);
      expect(both.body.items).toHaveLength(2);
      await link(open.slug, 'result', secretary).expect(200);
      for (const agent of [torget.http(), lerum.agent, secretary.agent]) {
        expect((await need(one, agent)).useCases).toMatchObject([{ slug: open.slug, role: 'result' }]);
        expect(JSON.stringify((await agent.get(at(`/needs/${one.id}/timeline`))).body)).not.toContain(hidden.id);
      }
      expect((await need(one, colleague.agent)).useCases).toHaveLength(2);
      expect(await steps(one)).toEqual(['raised', 'use_case_linked']);
      await raiser.agent.delete(at(`/needs/${one.id}/use-cases/${open.slug}`)).expect(204);
      await raiser.agent.delete(at(`/needs/${one.id}/use-cases/${open.slug}`)).expect(404);
      expect(await steps(one)).toEqual(['raised']);
    });

    it('is made out of a thread, which is linked only for those who may read it', async () => {
      const hub = await buildHub(raiser.agent, { visibility: 'secret' });
      const opened = await raiser.agent
        .post(`/api/v1/hubs/${hub.slug}/threads`)
        .send({ title: 'Hemligt samtal', body: 'Hej' })
        .expect(201);
      await lerum.agent
        .post(at('/needs'))
        .send({ title: 'Ett behov', background: 'Så är det.', areas: ['education'], threadId: opened.body.id })
        .expect(400);
      const one = await raise(raiser.agent, { threadId: opened.body.id });
      expect((await need(one, raiser.agent)).thread).toEqual({ id: opened.body.id, title: 'Hemligt samtal' });
      for (const agent of [torget.http(), lerum.agent, secretary.agent]) {
        expect(JSON.stringify(await need(one, agent))).not.toContain(opened.body.id);
      }
    });

    it('has a thread of its own that all read, the signed-in write in, and the secretariat looks after', async () => {
      const one = await raise(raiser.agent);
      const { body: thread } = await torget
        .http()
        .get(at(`/needs/${one.slug}/thread`))
        .expect(200);
      expect(thread.place).toMatchObject({ kind: 'need', slug: one.slug, name: one.title });
      const posts = `/api/v1/threads/${thread.id}/posts`;
      await torget.http().post(posts).send({ body: 'Hej' }).expect(401);
      const post = await stranger.agent.post(posts).send({ body: 'Hej' }).expect(201);
      await lerum.agent.delete(`/api/v1/posts/${post.body.id}?reason=Fel`).expect(403);
      await secretary.agent.delete(`/api/v1/posts/${post.body.id}?reason=Fel`).expect(204);
      const { body: own } = await secretary.agent.get(at(`/needs/${one.slug}/thread`)).expect(200);
      expect(own.own).toMatchObject({ canModerate: true });
    });

    it('is found by its words, in its lists and among everything else', async () => {
      const one = await raise(raiser.agent, { title: 'Snöröjningsprognoser', background: 'Vi plogar för sent.' });
      await torget.delivered();
      expect(await listed('q=snöröjning')).toEqual([one.id]);
      expect(await listed('q=snöröjning&state=delivered')).toEqual([]);
      const all = (await torget.http().get('/api/v1/search?q=snöröjningsprognoser').expect(200)).body;
      expect(all.groups).toMatchObject([{ type: 'need', items: [{ slug: one.slug, kind: 'raised' }] }]);
    });

    it('is listed page by page in each order, with a total', async () => {
      for (const sort of ['newest', 'mostSupported', 'updated']) {
        const whole = await listed(`sort=${sort}&limit=100`);
        const first = (
          await torget
            .http()
            .get(at(`/needs?sort=${sort}&limit=3`))
            .expect(200)
        ).body;
        const second = await listed(`sort=${sort}&limit=3&cursor=${first.nextCursor}`);
        expect([...first.items.map(({ id }: BuiltNeed) => id), ...second]).toEqual(whole.slice(0, 6));
        expect(first.total).toBe(whole.length);
      }
      await torget.http().get(at('/needs?cursor=fel')).expect(400);
      await torget.http().get(at('/needs?sort=size')).expect(400);
      await torget.http().get(at('/needs?organisation=ingen-sadan')).expect(404);
    });
  });
});
