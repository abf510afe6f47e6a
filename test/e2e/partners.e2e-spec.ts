import { introductionAccepted } from '#features/partners';
import { INTRODUCTION_LIMITS } from '#contracts';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface Written {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}
interface MatchItem {
  readonly organisation: { readonly slug: string };
  readonly score: number;
  readonly reasons: { readonly code: string; readonly [more: string]: unknown }[];
  readonly contact: string | null;
}

describe('finding partners', () => {
  let torget: TestApp;
  let sundsvall: SignedIn;
  let lund: SignedIn;
  let kiruna: SignedIn;
  let stranger: SignedIn;
  let editor: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    sundsvall = await signInMember(torget, 'sundsvall');
    lund = await signInMember(torget, 'lund', 'representative');
    kiruna = await signInMember(torget, 'kiruna');
    stranger = await signInMember(torget, null);
    editor = await signInMember(torget, null, 'member', 'editor');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  const tolk = {
    kind: 'offering',
    title: 'Vi lånar ut vår taltolk',
    description: 'Den klarar nio språk.',
    areas: ['citizen_service_and_communication'],
    techniques: ['speech'],
  };
  const add = async (who: SignedIn, slug: string, about: object = {}): Promise<Written> =>
    (
      await who.agent
        .post(at(`/organisations/${slug}/capabilities`))
        .send({ ...tolk, ...about })
        .expect(201)
    ).body as Written;
  const listed = async (path: string, agent = anonymous): Promise<string[]> =>
    ((await agent.get(at(path)).expect(200)).body.items as Written[]).map(({ title }) => title);
  const mailTo = async ({ account }: SignedIn): Promise<string> => {
    await torget.delivered();
    return mailsTo(account.email, await torget.mails()).at(-1) ?? '';
  };

  describe('what an organisation does, offers and seeks', () => {
    it('is said by its people and editors of the platform, read by everyone, and sent again without harm', async () => {
      const send = (agent: Agent, said: object = tolk) =>
        agent.post(at('/organisations/lund/capabilities')).set('Idempotency-Key', 'once').send(said);
      const { body, headers } = await send(lund.agent, { ...tolk, openUntil: '2999-05-31' }).expect(201);
      expect(headers['etag']).toBe('"1"');
      expect(body).toMatchObject({
        ...tolk,
        openUntil: '2999-05-31',
        isOpen: true,
        organisation: { slug: 'lund' },
        fulfilled: false,
        isDemo: false,
        closedAt: null,
        abilities: { canEdit: true, canAnswer: false },
      });
      expect((await send(lund.agent, { ...tolk, openUntil: '2999-05-31' }).expect(201)).body.id).toBe(body.id);
      const page = await anonymous.get(at(`/capabilities/${String(body.id)}`)).expect(200);
      expect(page.body).toMatchObject({ id: body.id, abilities: { canEdit: false, canAnswer: false } });
      expect((await kiruna.agent.get(at(`/capabilities/${String(body.id)}`))).body.abilities).toEqual({
        canEdit: false,
        canAnswer: true,
      });
      await send(editor.agent, { ...tolk, title: 'Hjälp av en redaktör' }).expect(201);

      await send(anonymous).expect(401);
      expect((await send(kiruna.agent).expect(403)).body.code).toBe('capability.write_not_allowed');
      await lund.agent.post(at('/organisations/ingenstans/capabilities')).send(tolk).expect(404);
      await anonymous.get(at(`/capabilities/${NOBODY}`)).expect(404);
      await anonymous.get(at('/capabilities/nonsense')).expect(400);
      const bad = await lund.agent
        .post(at('/organisations/lund/capabilities'))
        .send({ kind: 'giving', title: ' ', areas: ['everything'], techniques: ['magic'], openUntil: '2026-02-31' })
        .expect(400);
      expect((bad.body.errors as { path: string }[]).map(({ path }) => path).sort()).toEqual(
        ['areas.0', 'kind', 'openUntil', 'techniques.0', 'title'].map((path) =>
          expect.stringMatching(path.slice(0, 5)),
        ),
      );
    });

    it('is changed with its ETag, closed as fulfilled and with whom, taken up again, and taken away', async () => {
      const one = await add(lund, 'lund', { title: 'Blir ändrad och stängd' });
      const path = at(`/capabilities/${one.id}`);
      const changed = await lund.agent
        .patch(path)
        .set('If-Match', '"1"')
        .send({ areas: ['education'] })
        .expect(200);
      expect(changed.body).toMatchObject({ areas: ['education'], title: 'Blir ändrad och stängd', version: 2 });
      await lund.agent.patch(path).set('If-Match', '"1"').send({ title: 'För sent' }).expect(412);
      await lund.agent.patch(path).send({ title: null }).expect(400);
      await lund.agent.patch(path).send({ areas: [] }).expect(400);
      await kiruna.agent.patch(path).send({ title: 'Någon annans' }).expect(403);
      await anonymous.patch(path).send({}).expect(401);

      const close = (body: object, agent = lund.agent) => agent.post(`${path}/close`).send(body);
      await close({}).expect(400);
      await close({ fulfilled: true, with: 'ingenstans' }).expect(400);
      await close({ fulfilled: true, with: 'lund' }).expect(400);
      await close({ fulfilled: false, with: 'kiruna' }).expect(400);
      await close({ fulfilled: true }, kiruna.agent).expect(403);
      await close({ fulfilled: true }, anonymous).expect(401);
      const closed = (await close({ fulfilled: true, with: 'kiruna' }).expect(200)).body;
      expect(closed).toMatchObject({ isOpen: false, fulfilled: true, fulfilledWith: { slug: 'kiruna' }, version: 3 });
      expect(await listed('/organisations/lund/capabilities?open=true')).not.toContain(one.title);
      expect(await listed('/organisations/lund/capabilities?open=false')).toContain(one.title);

      await kiruna.agent.post(`${path}/reopen`).expect(403);
      await anonymous.post(`${path}/reopen`).expect(401);
      expect((await lund.agent.post(`${path}/reopen`).expect(200)).body).toMatchObject({
        isOpen: true,
        fulfilled: false,
        fulfilledWith: null,
      });
      await kiruna.agent.delete(path).expect(403);
      await anonymous.delete(path).expect(401);
      await lund.agent.delete(path).set('If-Match', '"1"').expect(412);
      await lund.agent.delete(path).expect(204);
      await lund.agent.delete(path).expect(404);
    });

    it('is found across organisations by kind, area, technique, county, type and words, and page by page', async () => {
      await add(kiruna, 'kiruna', {
        kind: 'seeking',
        title: 'Snöprognos för 100% av gatorna',
        areas: ['transport_and_infrastructure', 'environment_and_climate'],
        techniques: ['prediction'],
      });
      await add(kiruna, 'kiruna', {
        kind: 'doing',
        title: 'Snöröjning med sensorer',
        areas: ['transport_and_infrastructure'],
        openUntil: '2020-01-01',
      });
      const seeks = ['Snöprognos för 100% av gatorna'];
      for (const query of [
        'kind=seeking&area=transport_and_infrastructure',
        'technique=prediction',
        'county=25&open=true',
        'q=snöprognos',
        'q=KIRUNA%20gatorna',
        'q=100%25',
        'organisationType=municipality&kind=seeking&kind=doing&open=true',
      ])
        expect([query, await listed(`/capabilities?${query}`)]).toEqual([query, seeks]);
      expect(await listed('/capabilities?q=sn%25r')).toEqual([]);
      expect(await listed('/organisations/kiruna/capabilities')).toEqual(['Snöröjning med sensorer', ...seeks]);
      const first = (await anonymous.get(at('/capabilities?limit=1')).expect(200)).body;
      expect(first).toMatchObject({ items: [{ title: 'Snöröjning med sensorer', isOpen: false }] });
      expect(first.total).toBeGreaterThan(2);
      expect(await listed(`/capabilities?limit=1&cursor=${String(first.nextCursor)}`)).toEqual(seeks);
      for (const query of ['kind=giving', 'county=2', 'open=maybe', 'cursor=nonsense', 'limit=0', 'organisationType=x'])
        await anonymous.get(at(`/capabilities?${query}`)).expect(400);
      await anonymous.get(at('/organisations/ingenstans/capabilities')).expect(404);
    });
  });

  describe('an introduction', () => {
    const ask = (who: SignedIn, id: string, organisation: string, message = 'Vi vill gärna låna den.') =>
      who.agent.post(at(`/capabilities/${id}/introductions`)).send({ organisation, message });

    it('is asked for, said yes to, and then both know whom to talk to, without an address', async () => {
      const offer = await add(lund, 'lund', { title: 'Taltolk till låns' });
      const { body } = await ask(sundsvall, offer.id, 'sundsvall').expect(201);
      expect(body).toMatchObject({
        state: 'requested',
        capability: { id: offer.id, title: 'Taltolk till låns' },
        from: { slug: 'sundsvall' },
        to: { slug: 'lund' },
        askedBy: { id: sundsvall.account.id },
        answeredBy: null,
        abilities: { canAnswer: false, canWithdraw: true },
      });
      const told = await mailTo(lund);
      expect(told).toContain('Vi vill gärna låna den.');
      expect(told).not.toContain(sundsvall.account.email);
      const received = (await lund.agent.get(at('/me/introductions?box=received&state=requested')).expect(200)).body;
      expect(received.items).toMatchObject([{ id: body.id, abilities: { canAnswer: true, canWithdraw: false } }]);
      expect((await lund.agent.get(at('/me/introductions?box=sent'))).body.items).toEqual([]);

      const path = at(`/introductions/${String(body.id)}`);
      expect((await sundsvall.agent.post(`${path}/accept`).expect(409)).body.code).toBe('introduction.not_possible');
      const accepted = (await lund.agent.post(`${path}/accept`).expect(200)).body;
      expect(accepted).toMatchObject({ state: 'accepted', answeredBy: { id: lund.account.id } });
      await lund.agent.post(`${path}/decline`).send({}).expect(409);
      await sundsvall.agent.post(`${path}/withdraw`).expect(409);

      const [toAsker, toAnswerer] = [await mailTo(sundsvall), await mailTo(lund)];
      expect(toAsker).toContain(`/personer/${lund.account.id}`);
      expect(toAnswerer).toContain(`/personer/${sundsvall.account.id}`);
      expect(toAsker + toAnswerer).not.toContain('@');
      const [event] = await torget.db.query<{ payload: unknown }>('SELECT payload FROM outbox_events WHERE name = $1', [
        introductionAccepted.name,
      ]);
      expect(event?.payload).toMatchObject({
        introductionId: body.id,
        userIds: [sundsvall.account.id, lund.account.id],
      });
      expect(JSON.stringify(accepted)).not.toContain('@');
      expect((await ask(sundsvall, offer.id, 'sundsvall').expect(409)).body.code).toBe('introduction.exists');
      expect((await lund.agent.delete(at(`/capabilities/${offer.id}`)).expect(409)).body.code).toBe(
        'capability.answered',
      );
    });

    it('is nobody else’s: strangers, also those who administer the platform, are told that there is none', async () => {
      const offer = await add(lund, 'lund', { title: 'Bara för de två' });
      const { id } = (await ask(sundsvall, offer.id, 'sundsvall').expect(201)).body as Written;
      const admin = await signInMember(torget, null, 'member', 'admin');
      for (const { agent } of [kiruna, stranger, editor, admin]) {
        await agent.get(at(`/introductions/${id}`)).expect(404);
        for (const answer of ['accept', 'decline', 'withdraw'])
          await agent
            .post(at(`/introductions/${id}/${answer}`))
            .send(answer === 'decline' ? {} : undefined)
            .expect(404);
        expect((await agent.get(at('/me/introductions')).expect(200)).body.items).toEqual([]);
      }
      await anonymous.get(at(`/introductions/${id}`)).expect(401);
      await anonymous.get(at('/me/introductions')).expect(401);
      await lund.agent.get(at(`/introductions/${NOBODY}`)).expect(404);
      await lund.agent.get(at('/introductions/nonsense')).expect(400);
      await lund.agent.get(at('/me/introductions?box=lost')).expect(400);
      expect((await lund.agent.get(at(`/introductions/${id}`)).expect(200)).body.state).toBe('requested');
    });

    it('can be turned down with a word, or taken back and asked for again', async () => {
      const offer = await add(lund, 'lund', { title: 'Får ett nej' });
      const first = (await ask(sundsvall, offer.id, 'sundsvall').expect(201)).body as Written;
      const withdrawn = await sundsvall.agent.post(at(`/introductions/${first.id}/withdraw`)).expect(200);
      expect(withdrawn.body.state).toBe('withdrawn');
      await lund.agent.post(at(`/introductions/${first.id}/accept`)).expect(409);
      const second = (await ask(sundsvall, offer.id, 'sundsvall').expect(201)).body as Written;
      const reason = 'Den är utlånad hela året.';
      const declined = await lund.agent
        .post(at(`/introductions/${second.id}/decline`))
        .send({ reason })
        .expect(200);
      expect(declined.body).toMatchObject({ state: 'declined', reason });
      expect(await mailTo(sundsvall)).toContain(reason);
      await ask(sundsvall, offer.id, 'sundsvall').expect(409);
      const sent = (await sundsvall.agent.get(at('/me/introductions?box=sent&limit=1')).expect(200)).body;
      expect(sent).toMatchObject({ items: [{ id: second.id, state: 'declined', reason }] });
      const more = await sundsvall.agent
        .get(at(`/me/introductions?limit=1&cursor=${String(sent.nextCursor)}`))
        .expect(200);
      expect(more.body.items).toMatchObject([{ id: first.id }]);
    });

    it('is refused for what is closed, one’s own or not there, for others’ organisations, and for who asks too often', async () => {
      const offer = await add(lund, 'lund', { title: 'Stängs strax' });
      await anonymous
        .post(at(`/capabilities/${offer.id}/introductions`))
        .send({})
        .expect(401);
      await ask(sundsvall, NOBODY, 'sundsvall').expect(404);
      await ask(sundsvall, offer.id, 'kiruna').expect(403);
      expect((await ask(sundsvall, offer.id, 'ingenstans').expect(400)).body.errors[0].path).toBe('organisation');
      expect((await ask(sundsvall, offer.id, 'sundsvall', ' ').expect(400)).body.errors[0].path).toBe('message');
      expect((await ask(lund, offer.id, 'lund').expect(409)).body.code).toBe('introduction.own_capability');
      await lund.agent
        .post(at(`/capabilities/${offer.id}/close`))
        .send({ fulfilled: false })
        .expect(200);
      expect((await ask(sundsvall, offer.id, 'sundsvall').expect(409)).body.code).toBe('capability.closed');

      const eager = await signInMember(torget, 'ale');
      await torget.db.query(
        `INSERT INTO introductions (id, capability_id, from_id, to_id, asked_by, message, state, answered_at)
         SELECT gen_random_uuid(), $1, f.id, c.organisation_id, $2, 'x', 'withdrawn', now()
           FROM capabilities c, organisations f, generate_series(1, $3) WHERE c.id = $1 AND f.slug = 'ale'`,
        [offer.id, eager.account.id, INTRODUCTION_LIMITS.aDayMax],
      );
      const open = await add(lund, 'lund', { title: 'Öppen för alla' });
      const hurried = await ask(eager, open.id, 'ale').expect(429);
      expect(hurried.body.code).toBe('introduction.slow_down');
      expect(Number(hurried.headers['retry-after'])).toBeGreaterThan(80_000);
    });
  });

  describe('matches', () => {
    const matches = async (who: SignedIn, path: string): Promise<MatchItem[]> =>
      (await who.agent.get(at(path)).expect(200)).body.items as MatchItem[];
    const of = (items: MatchItem[], slug: string) => items.find(({ organisation }) => organisation.slug === slug);
    const codes = (item: MatchItem | undefined) => item?.reasons.map(({ code }) => code) ?? [];
    let arvika: SignedIn;
    let umea: SignedIn;
    let wish: Written;

    beforeAll(async () => {
      arvika = await signInMember(torget, 'arvika');
      umea = await signInMember(torget, 'umea');
      const about = { areas: ['culture_and_leisure'], techniques: ['recommendation'] };
      wish = await add(arvika, 'arvika', { kind: 'seeking', title: 'Boktips på biblioteket', ...about });
      await add(umea, 'umea', { kind: 'offering', title: 'Boktips med öppen kod', ...about });
      await add(umea, 'umea', { kind: 'seeking', title: 'Köbiljetter till simhallen', areas: ['culture_and_leisure'] });
    });

    it('rank partners with reasons, the same from both sides, at once when something is said', async () => {
      const [best] = await matches(arvika, '/organisations/arvika/matches');
      expect(best).toMatchObject({
        organisation: { slug: 'umea' },
        contact: null,
        reasons: [
          { code: 'offers_what_you_seek', yours: { id: wish.id }, theirs: { title: 'Boktips med öppen kod' } },
          {},
          {},
          {},
        ],
      });
      const back = of(await matches(umea, '/organisations/umea/matches'), 'arvika');
      expect(back?.score).toBe(best?.score);
      expect(codes(back)).toContain('seeks_what_you_offer');

      await arvika.agent
        .post(at(`/capabilities/${wish.id}/close`))
        .send({ fulfilled: false })
        .expect(200);
      expect(codes(of(await matches(arvika, '/organisations/arvika/matches'), 'umea'))).not.toContain(
        'offers_what_you_seek',
      );
      await arvika.agent.post(at(`/capabilities/${wish.id}/reopen`)).expect(200);
      expect(codes(of(await matches(arvika, '/organisations/arvika/matches'), 'umea'))).toContain(
        'offers_what_you_seek',
      );
    });

    it('of one wish are those that suit it, and tell that the two are in touch', async () => {
      const items = await matches(arvika, `/capabilities/${wish.id}/matches`);
      expect(items.map(({ organisation }) => organisation.slug)).toEqual(['umea']);
      const { body } = await umea.agent
        .post(at(`/capabilities/${wish.id}/introductions`))
        .send({ organisation: 'umea', message: 'Vi har en lösning.' })
        .expect(201);
      expect(of(await matches(arvika, `/capabilities/${wish.id}/matches`), 'umea')?.contact).toBe('requested');
      await arvika.agent.post(at(`/introductions/${String(body.id)}/accept`)).expect(200);
      expect(of(await matches(umea, '/organisations/umea/matches'), 'arvika')?.contact).toBe('accepted');
      await umea.agent.get(at(`/capabilities/${wish.id}/matches`)).expect(403);
      await anonymous.get(at(`/capabilities/${wish.id}/matches`)).expect(401);
      await arvika.agent.get(at(`/capabilities/${NOBODY}/matches`)).expect(404);
      await arvika.agent.get(at('/capabilities/nonsense/matches')).expect(400);
    });

    it('count reuse of what both may read, never what is kept within an organisation', async () => {
      const open = await buildUseCase(umea.agent, { title: 'Delad öppet', organisation: 'umea' });
      await arvika.agent
        .post(at(`/use-cases/${open.slug}/adoptions`))
        .send({ organisation: 'arvika', step: 'in_use' })
        .expect(201);
      const reason = (await matches(umea, '/organisations/umea/matches'))
        .find(({ organisation }) => organisation.slug === 'arvika')
        ?.reasons.find(({ code }) => code === 'adopted_yours');
      expect(reason).toMatchObject({ count: 1, points: 10 });
      expect(codes(of(await matches(arvika, '/organisations/arvika/matches'), 'umea'))).toContain('you_adopted_theirs');
      await umea.agent
        .patch(at(`/use-cases/${open.slug}`))
        .send({ visibility: 'organisation' })
        .expect(200);
      expect(codes(of(await matches(arvika, '/organisations/arvika/matches'), 'umea'))).not.toContain(
        'you_adopted_theirs',
      );
    });

    it('leave out whom the organisation is not interested in, until it is again', async () => {
      const path = at('/organisations/arvika/not-interested');
      await arvika.agent.put(`${path}/umea`).expect(204);
      await arvika.agent.put(`${path}/umea`).expect(204);
      expect(of(await matches(arvika, '/organisations/arvika/matches'), 'umea')).toBeUndefined();
      expect(of(await matches(umea, '/organisations/umea/matches'), 'arvika')).toBeDefined();
      expect((await arvika.agent.get(path).expect(200)).body.items).toMatchObject([{ slug: 'umea' }]);
      for (const agent of [umea.agent, editor.agent]) {
        await agent.get(path).expect(403);
        await agent.put(`${path}/umea`).expect(403);
        await agent.delete(`${path}/umea`).expect(403);
      }
      await anonymous.put(`${path}/umea`).expect(401);
      await arvika.agent.put(`${path}/ingenstans`).expect(404);
      await arvika.agent.put(`${path}/arvika`).expect(409);
      await arvika.agent.delete(`${path}/umea`).expect(204);
      expect(of(await matches(arvika, '/organisations/arvika/matches'), 'umea')).toBeDefined();
    });

    it('are for the people of the organisation, by type and page by page', async () => {
      await anonymous.get(at('/organisations/arvika/matches')).expect(401);
      await umea.agent.get(at('/organisations/arvika/matches')).expect(403);
      await arvika.agent.get(at('/organisations/ingenstans/matches')).expect(404);
      for (const query of ['type=x', 'cursor=nonsense', 'limit=101'])
        await arvika.agent.get(at(`/organisations/arvika/matches?${query}`)).expect(400);
      expect(await matches(arvika, '/organisations/arvika/matches?type=company')).toEqual([]);
      const all = await matches(sundsvall, '/organisations/sundsvall/matches');
      expect(all.length).toBeGreaterThan(0);
      const first = (await sundsvall.agent.get(at('/organisations/sundsvall/matches?limit=1'))).body;
      const second = (
        await sundsvall.agent.get(
          at(`/organisations/sundsvall/matches?limit=1&cursor=${String(first.nextCursor ?? '')}`),
        )
      ).body;
      expect([...first.items, ...(first.nextCursor ? second.items : [])]).toEqual(all.slice(0, 2));
    });
  });
});
