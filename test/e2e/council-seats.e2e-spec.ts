import { signInMember, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const at = (path: string): string => `/api/v1/council${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';
const thisYear = new Date().getUTCFullYear();

describe('the council, its terms and seats', () => {
  let torget: TestApp;
  let admin: SignedIn;
  let secretary: SignedIn;
  let holder: SignedIn;
  let deputy: SignedIn;
  let observer: SignedIn;
  let termId: string;
  beforeAll(async () => {
    torget = await startApp();
    admin = await signInMember(torget, null, 'member', 'admin');
    secretary = await signInMember(torget, null);
    holder = await signInMember(torget, 'kristinehamn');
    deputy = await signInMember(torget, 'kristinehamn');
    observer = await signInMember(torget, 'sundsvall');
    await admin.agent.put(at(`/secretaries/${secretary.account.id}`)).expect(200);
  });
  afterAll(() => torget.close());

  const term = (over: object = {}) => ({
    name: 'Nuvarande',
    startsOn: `${thisYear - 1}-12-01`,
    endsOn: `${thisYear + 1}-02-28`,
    quorum: 2,
    ...over,
  });
  const council = async (agent = torget.http()) => (await agent.get(at('')).expect(200)).body;

  it('has no term until the secretariat makes one, which only administrators appoint', async () => {
    expect(await council()).toMatchObject({ term: null, seats: [], standing: null, abilities: { canRun: false } });
    await torget
      .http()
      .put(at(`/secretaries/${holder.account.id}`))
      .expect(401);
    await secretary.agent.put(at(`/secretaries/${holder.account.id}`)).expect(403);
    await admin.agent.put(at(`/secretaries/${NOBODY}`)).expect(404);
    await torget.http().post(at('/terms')).send(term()).expect(401);
    await holder.agent.post(at('/terms')).send(term()).expect(403);
    const made = await secretary.agent.post(at('/terms')).send(term()).expect(201);
    termId = made.body.term.id;
    expect(made.body).toMatchObject({ term: term(), standing: { isSecretary: true }, abilities: { canRun: true } });
    expect((await council()).term.id).toBe(termId);
  });

  it.each([
    [{ endsOn: `${thisYear - 2}-01-01` }, 'endsOn'],
    [{ startsOn: `${thisYear}-02-30` }, 'startsOn'],
    [{ quorum: 0 }, 'quorum'],
    [{ name: ' ' }, 'name'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses a term with %o and names the field', async (over, path) => {
    const { body } = await secretary.agent.post(at('/terms')).send(term(over)).expect(400);
    expect(body.errors[0].path).toBe(path);
  });

  it('lets no terms overlap, also not when two are made at once', async () => {
    await secretary.agent.post(at('/terms')).send(term()).expect(409);
    const later = term({ name: 'Nästa', startsOn: `${thisYear + 2}-01-01`, endsOn: `${thisYear + 3}-12-31` });
    const made = await Promise.all([1, 2].map(() => secretary.agent.post(at('/terms')).send(later)));
    expect(made.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [{ id, version }] = made.flatMap(({ body }) => body.term ?? []) as [{ id: string; version: number }];
    const edit = (sent: number) =>
      secretary.agent
        .patch(at(`/terms/${id}`))
        .set('If-Match', `"${sent}"`)
        .send({ quorum: 3 });
    expect((await edit(version).expect(200)).body.term).toMatchObject({ quorum: 3, version: version + 1 });
    await edit(version).expect(412);
    await holder.agent.delete(at(`/terms/${id}`)).expect(403);
    await secretary.agent.delete(at(`/terms/${id}`)).expect(204);
    await secretary.agent.delete(at(`/terms/${id}`)).expect(404);
  });

  it('seats people of the municipality, remembers who sat there, and shows the spread to everyone', async () => {
    const seat = (slug: string, body: object) => secretary.agent.put(at(`/terms/${termId}/seats/${slug}`)).send(body);
    const errorOf = async (sent: ReturnType<typeof seat>): Promise<[string, string]> => {
      const [error] = (await sent.expect(400)).body.errors;
      return [error.path, error.code];
    };
    expect(await errorOf(seat('kristinehamn', { holderId: observer.account.id }))).toEqual(['holderId', 'member']);
    const both = { holderId: holder.account.id, deputyId: holder.account.id };
    expect(await errorOf(seat('kristinehamn', both))).toEqual(['deputyId', 'same']);
    await seat('finns-inte', {}).expect(404);
    await holder.agent
      .put(at(`/terms/${termId}/seats/kristinehamn`))
      .send({})
      .expect(403);
    await seat('kristinehamn', { holderId: deputy.account.id }).expect(200);
    await seat('kristinehamn', { holderId: holder.account.id, deputyId: deputy.account.id }).expect(200);
    await seat('kiruna', {}).expect(200);
    const shown = await council();
    expect(shown.seats).toMatchObject([
      { organisation: { slug: 'kiruna' }, holder: null, deputy: null },
      {
        organisation: { slug: 'kristinehamn' },
        size: 'up_to_50000',
        holder: { id: holder.account.id },
        deputy: { id: deputy.account.id },
        former: [{ person: { id: deputy.account.id }, role: 'holder' }],
      },
    ]);
    expect(shown.spread).toMatchObject({ municipalities: 2, others: 0 });
    expect(shown.spread.counties).toContainEqual({ code: '17', name: 'Värmlands län', count: 1, of: 16 });
    expect((await council(deputy.agent)).standing).toMatchObject({
      isSecretary: false,
      seats: [{ termId, role: 'deputy' }],
    });
    await holder.agent.delete(at(`/terms/${termId}/seats/kiruna`)).expect(403);
    await secretary.agent.delete(at(`/terms/${termId}/seats/kiruna`)).expect(200);
    await secretary.agent.delete(at(`/terms/${termId}/seats/kiruna`)).expect(404);
    await secretary.agent.delete(at(`/terms/${termId}`)).expect(409);
  });

  it('lets people of organisations beside it observe', async () => {
    const path = at(`/terms/${termId}/observers/${observer.account.id}`);
    await holder.agent.put(path).send({ organisation: 'sundsvall' }).expect(403);
    await secretary.agent.put(path).send({ organisation: 'kiruna' }).expect(400);
    await secretary.agent.put(path).send({ organisation: 'sundsvall' }).expect(200);
    expect((await council(observer.agent)).standing.observes).toEqual([termId]);
    expect((await council()).observers).toMatchObject([{ organisation: { slug: 'sundsvall' } }]);
    await secretary.agent.delete(path).expect(200);
    await secretary.agent.delete(path).expect(404);
  });

  it('ends a secretariat that administrators end, and writes all of it into the log', async () => {
    const path = at(`/secretaries/${secretary.account.id}`);
    await secretary.agent.delete(path).expect(403);
    await admin.agent.delete(path).expect(200);
    await admin.agent.delete(path).expect(404);
    await secretary.agent
      .patch(at(`/terms/${termId}`))
      .send({ quorum: 4 })
      .expect(403);
    const log = (await admin.agent.get('/api/v1/admin/audit-log?limit=100').expect(200)).body.items;
    const actions = log.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'council_secretary.appointed',
        'council_term.created',
        'council_seat.filled',
        'council_observer.removed',
        'council_secretary.dismissed',
      ]),
    );
  });
});
