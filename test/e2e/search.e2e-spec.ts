import { OrganisationDirectory } from '#features/organisations';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const SEARCH = '/api/v1/search';

interface Found {
  type: string;
  title: string;
  slug: string;
  context: string[];
}

describe('searching everything', () => {
  let torget: TestApp;
  let member: SignedIn;
  let stranger: SignedIn;
  let admin: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    member = await signInMember(torget, 'sundsvall');
    stranger = await signInMember(torget, 'lund');
    admin = await signInMember(torget, null, 'member', 'admin');
    anonymous = torget.http();
    for (const visibility of ['public', 'members', 'organisation']) {
      await buildUseCase(member.agent, { title: `Renhållning med kvastrobot ${visibility}`, visibility });
    }
    await member.agent
      .patch('/api/v1/me')
      .send({ name: 'Tuva Kvastsson', workTitle: 'Kvastutvecklare', skills: ['Sopning'] })
      .expect(200);
    await torget.delivered();
  });
  afterAll(() => torget.close());

  const search = async (agent: Agent, query: string) => (await agent.get(`${SEARCH}?${query}`).expect(200)).body;
  const titles = (body: { groups: { items: Found[] }[] }): string[] =>
    body.groups.flatMap(({ items }) => items.map(({ title }) => title)).sort();

  it('finds every kind of thing, grouped, with whose it is', async () => {
    const body = await search(member.agent, 'q=kvast');
    expect(body.groups.map(({ type }: { type: string }) => type)).toEqual(['use_case', 'person']);
    expect(body.groups[0]).toMatchObject({
      total: 3,
      items: [{ type: 'use_case', context: ['Sundsvalls kommun'] }, {}, {}],
    });
    expect(body.groups[1]).toMatchObject({
      items: [{ title: 'Tuva Kvastsson', slug: member.account.id, context: ['Sundsvalls kommun'] }],
    });
    const places = await search(anonymous, 'q=sundsvall&types=organisation');
    expect(places.groups[0].items[0]).toMatchObject({
      type: 'organisation',
      slug: 'sundsvall',
      title: 'Sundsvalls kommun',
    });
    expect(body.engine).toBe('postgres');
  });

  it.each<[string, () => Agent, string[]]>([
    ['nobody in particular', () => anonymous, ['Renhållning med kvastrobot public']],
    [
      'someone who has signed in',
      () => stranger.agent,
      ['Renhållning med kvastrobot members', 'Renhållning med kvastrobot public', 'Tuva Kvastsson'],
    ],
    [
      'the organisation itself',
      () => member.agent,
      [
        'Renhållning med kvastrobot members',
        'Renhållning med kvastrobot organisation',
        'Renhållning med kvastrobot public',
        'Tuva Kvastsson',
      ],
    ],
  ])('shows %s only what they may see, also while they type and in the counts', async (_, agent, expected) => {
    const body = await search(agent(), 'q=kvast');
    expect(titles(body)).toEqual(expected);
    expect(body.groups[0].total).toBe(expected.filter((title) => title.startsWith('Ren')).length);
    const typed = (await agent().get(`${SEARCH}/suggest?q=kvast`).expect(200)).body;
    expect(typed.items.map(({ title }: Found) => title).sort()).toEqual(expected);
  });

  it('never finds a person by their address, and forgets who is suspended', async () => {
    const local = admin.account.email.split('@')[0] ?? '';
    expect(titles(await search(member.agent, `q=${local}`))).not.toContain(admin.account.name);
    const gone = await signInMember(torget, 'lund');
    await gone.agent.patch('/api/v1/me').send({ name: 'Borta Bortsson' }).expect(200);
    await torget.delivered();
    expect(titles(await search(member.agent, 'q=bortsson'))).toEqual(['Borta Bortsson']);
    await torget.db.query('UPDATE users SET suspended_at = now() WHERE id = $1', [gone.account.id]);
    // The index still has the person; what is shown asks again.
    expect(titles(await search(member.agent, 'q=bortsson'))).toEqual([]);
  });

  it('knows new organisations, and people by where they work', async () => {
    expect(titles(await search(member.agent, 'q=sundsvall&types=person'))).toContain('Tuva Kvastsson');
    await torget.app
      .get(OrganisationDirectory)
      .createUnverified({ name: 'Föreningen Nyfikna Kvastar', type: 'civil_society' });
    await torget.delivered();
    expect(titles(await search(anonymous, 'q=nyfikna'))).toEqual(['Föreningen Nyfikna Kvastar']);
  });

  it('takes one or more kinds, and a number of each', async () => {
    expect(titles(await search(member.agent, 'q=kvast&types=person'))).toEqual(['Tuva Kvastsson']);
    expect(titles(await search(member.agent, 'q=kvast&types=person,use_case&limit=1'))).toHaveLength(2);
    expect((await search(member.agent, 'q=kvast&types=person&types=use_case')).groups).toHaveLength(2);
    expect((await search(anonymous, 'q=')).groups).toEqual([]);
    expect((await search(anonymous, 'q=qqqqqqqqqq')).groups).toEqual([]);
  });

  it.each([
    ['types=boat&q=a', 'types'],
    ['limit=21&q=a', 'limit'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['types=person', 'q'],
    ['q=a&lang=swedish', 'lang'],
    ['q=a&colour=red', 'colour'],
  ])('names what is wrong: %s', async (query, path) => {
    const { body } = await anonymous.get(`${SEARCH}?${query}`).expect(400);
    expect(body.errors[0].path).toMatch(path);
  });
});
