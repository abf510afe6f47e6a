import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const USE_CASES = '/api/v1/use-cases';

describe('related use cases', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let stranger: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp({ template: 'demo' });
    owner = await signInMember(torget, 'sundsvall');
    stranger = await signInMember(torget, 'lund');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  const slugs = (items: { slug: string }[]): string[] => items.map(({ slug }) => slug);

  it('are there in the demo: organisations that do the same, and cases that grew from cases', async () => {
    const { body } = await anonymous.get(`${USE_CASES}?sort=mostReused&limit=5`).expect(200);
    const [most] = body.items as { slug: string; reuseCount: number; isDemo: boolean }[];
    expect(most).toMatchObject({ isDemo: true, reuseCount: 3 });
    const adoptions = (await anonymous.get(`${USE_CASES}/${String(most?.slug)}/adoptions`).expect(200)).body;
    expect(adoptions).toMatchObject({ total: 3, items: [{ by: null }, { by: null }, { by: null }] });
    const grown = await torget.db.query<{ slug: string; parent: string }>(
      `SELECT u.slug, p.slug AS parent FROM use_cases u JOIN use_cases p ON p.id = u.grew_from_id WHERE u.is_demo AND p.is_demo`,
    );
    expect(grown.length).toBeGreaterThan(5);
    const { body: lineage } = await anonymous.get(`${USE_CASES}/${String(grown[0]?.slug)}/lineage`).expect(200);
    expect(lineage).toMatchObject({ grewFrom: { slug: grown[0]?.parent, isDemo: true } });
  });

  it('show the lineage both ways, page by page, and nothing that the asker may not see', async () => {
    const root = await buildUseCase(owner.agent, { title: 'Roten' });
    const grown: Record<string, string> = {};
    for (const visibility of ['public', 'members', 'organisation']) {
      const title = `Växte fram för ${visibility}`;
      grown[visibility] = (await buildUseCase(owner.agent, { title, visibility, grewFrom: root.id })).slug;
    }
    await owner.agent
      .post(USE_CASES)
      .send({ title: 'Utkast', organisation: 'sundsvall', grewFrom: root.id })
      .expect(201);
    const lineage = async (agent: Agent, slug: string, query = '') =>
      (await agent.get(`${USE_CASES}/${slug}/lineage${query}`).expect(200)).body;

    expect(await lineage(anonymous, root.slug)).toMatchObject({ grewFrom: null, total: 1 });
    expect(slugs((await lineage(anonymous, root.slug)).grewInto)).toEqual([grown['public']]);
    expect(slugs((await lineage(stranger.agent, root.slug)).grewInto)).toEqual([grown['members'], grown['public']]);
    const all = await lineage(owner.agent, root.slug, '?limit=2');
    expect(slugs(all.grewInto)).toEqual([grown['organisation'], grown['members']]);
    expect(all.total).toBe(3);
    const rest = await lineage(owner.agent, root.slug, `?limit=2&cursor=${String(all.nextCursor)}`);
    expect(slugs(rest.grewInto)).toEqual([grown['public']]);
    expect(rest.nextCursor).toBeNull();
    expect(await lineage(anonymous, grown['public'] ?? '')).toMatchObject({ grewFrom: { slug: root.slug } });

    await owner.agent.patch(`${USE_CASES}/${root.slug}`).send({ visibility: 'organisation' }).expect(200);
    expect(await lineage(anonymous, grown['public'] ?? '')).toMatchObject({ grewFrom: null });
    await anonymous.get(`${USE_CASES}/${root.slug}/lineage`).expect(404);
    await anonymous.get(`${USE_CASES}/${grown['organisation'] ?? ''}/lineage`).expect(404);
    await anonymous.get(`${USE_CASES}/${grown['public'] ?? ''}/lineage?cursor=nonsense`).expect(400);
  });

  it('show what is like a case and why, and nothing that the asker may not see', async () => {
    const about = { areas: ['culture_and_leisure'], techniques: ['optimisation'], tags: ['skridskohall', 'istider'] };
    const one = await buildUseCase(owner.agent, { ...about, title: 'Istider i skridskohallen' });
    const alike: Record<string, string> = {};
    for (const visibility of ['public', 'members', 'organisation']) {
      const title = `Fördelning av istider ${visibility}`;
      alike[visibility] = (await buildUseCase(owner.agent, { ...about, title, visibility, tags: ['istider'] })).slug;
    }
    await torget.delivered();
    const similar = async (agent: Agent, query = '') =>
      (await agent.get(`${USE_CASES}/${one.slug}/similar${query}`).expect(200)).body as {
        items: { slug: string; reasons: object }[];
      };
    const open = await similar(anonymous);
    expect(open.items[0]).toMatchObject({
      slug: alike['public'],
      organisations: [{ slug: 'sundsvall' }],
      reasons: { areas: ['culture_and_leisure'], techniques: ['optimisation'], tags: ['istider'] },
    });
    expect(slugs(open.items)).not.toContain(alike['members']);
    expect(slugs(open.items)).not.toContain(one.slug);
    expect(slugs((await similar(stranger.agent)).items)).toContain(alike['members']);
    expect(slugs((await similar(stranger.agent)).items)).not.toContain(alike['organisation']);
    expect(slugs((await similar(owner.agent)).items)).toContain(alike['organisation']);
    expect((await similar(anonymous, '?limit=1')).items).toHaveLength(1);
    await anonymous.get(`${USE_CASES}/${one.slug}/similar?limit=0`).expect(400);
    await anonymous.get(`${USE_CASES}/no-such-case/similar`).expect(404);

    // A change that the index has not heard of yet leaks nothing either.
    await torget.db.query(`UPDATE use_cases SET visibility = 'organisation' WHERE slug = $1`, [alike['public']]);
    expect(slugs((await similar(anonymous)).items)).not.toContain(alike['public']);
  });
});
