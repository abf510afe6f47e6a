import type { AdoptionStep } from '#contracts';
import { buildDraft, buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const USE_CASES = '/api/v1/use-cases';

interface Item {
  readonly organisation: { readonly slug: string };
  readonly step: AdoptionStep;
  readonly note: string | null;
  readonly by: { readonly name: string } | null;
}

describe('adoptions of use cases', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let lund: SignedIn;
  let kiruna: SignedIn;
  let admin: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    owner = await signInMember(torget, 'sundsvall', 'representative');
    lund = await signInMember(torget, 'lund');
    kiruna = await signInMember(torget, 'kiruna');
    admin = await signInMember(torget, null, 'member', 'admin');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  const takeUp = (who: SignedIn, slug: string, organisation: string, step: AdoptionStep, more: object = {}) =>
    who.agent.post(`${USE_CASES}/${slug}/adoptions`).send({ organisation, step, ...more });
  const listFor = async (agent: Agent, slug: string, query = ''): Promise<{ items: Item[]; [key: string]: unknown }> =>
    (await agent.get(`${USE_CASES}/${slug}/adoptions${query}`).expect(200)).body;
  const seen = ({ items }: { items: Item[] }) => items.map((one) => [one.organisation.slug, one.step]);

  it('tell who does the same; interest is for the owners and whoever shows it', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Delas av flera' });
    const first = await takeUp(lund, useCase.slug, 'lund', 'in_use', { note: ' Tog två månader ' }).expect(201);
    expect(first.body).toMatchObject({
      organisation: { slug: 'lund', name: 'Lunds kommun' },
      step: 'in_use',
      note: 'Tog två månader',
      by: { name: lund.account.name },
      version: 1,
      canEdit: true,
      reuseCount: 1,
      interestedCount: 0,
    });
    expect(first.headers['etag']).toBe('"1"');
    const second = await takeUp(kiruna, useCase.slug, 'kiruna', 'evaluating', { note: 'Hur gjorde ni?' }).expect(201);
    expect(second.body).toMatchObject({ reuseCount: 1, interestedCount: 1 });

    const open = await listFor(anonymous, useCase.slug);
    expect(open).toMatchObject({ total: 1, reuseCount: 1, interestedCount: 1, nextCursor: null, mine: [] });
    expect(open.items).toMatchObject([
      { organisation: { slug: 'lund' }, note: 'Tog två månader', by: null, canEdit: false },
    ]);
    expect(seen(await listFor(lund.agent, useCase.slug))).toEqual([['lund', 'in_use']]);
    for (const agent of [owner.agent, admin.agent]) {
      const all = await listFor(agent, useCase.slug);
      expect(seen(all)).toEqual([
        ['kiruna', 'evaluating'],
        ['lund', 'in_use'],
      ]);
      expect(all.items[0]).toMatchObject({ note: 'Hur gjorde ni?', by: { name: kiruna.account.name } });
    }
    expect(await listFor(kiruna.agent, useCase.slug)).toMatchObject({
      total: 2,
      mine: [{ organisation: { slug: 'kiruna' }, step: 'evaluating', canEdit: true }],
    });
    expect(seen(await listFor(owner.agent, useCase.slug, '?step=evaluating'))).toEqual([['kiruna', 'evaluating']]);

    const page = await listFor(owner.agent, useCase.slug, '?limit=1');
    expect(seen(page)).toEqual([['kiruna', 'evaluating']]);
    expect(seen(await listFor(owner.agent, useCase.slug, `?limit=1&cursor=${String(page['nextCursor'])}`))).toEqual([
      ['lund', 'in_use'],
    ]);
    await anonymous.get(`${USE_CASES}/${useCase.slug}/adoptions?cursor=nonsense`).expect(400);
  });

  it('change neither version nor ETag of the case, and reach lists and search', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Samma version som förut' });
    await buildUseCase(owner.agent, { title: 'Ingen har tagit efter den här' });
    await torget.delivered();
    await takeUp(lund, useCase.slug, 'lund', 'adopting').expect(201);
    await torget.delivered();
    const { body, headers } = await anonymous.get(`${USE_CASES}/${useCase.slug}`).expect(200);
    expect(body).toMatchObject({ version: useCase.version, reuseCount: 1, interestedCount: 0 });
    expect(headers['etag']).toBe(`"${useCase.version}"`);
    const { body: found } = await anonymous.get(`${USE_CASES}?sort=mostReused&limit=1`).expect(200);
    expect(found.items).toMatchObject([{ reuseCount: 1 }]);
    // An edit of the case keeps the counts.
    await owner.agent.patch(`${USE_CASES}/${useCase.slug}`).send({ lessons: 'Mer' }).expect(200);
    expect((await anonymous.get(`${USE_CASES}/${useCase.slug}`)).body).toMatchObject({ reuseCount: 1 });
  });

  it('are counted right when many say it at once', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Alla vill göra detta' });
    const slugs = ['ale', 'alingsas', 'arvika', 'boden', 'bollnas', 'borgholm', 'bromolla', 'danderyd', 'eda', 'eksjo'];
    const many = await Promise.all(slugs.map((slug) => signInMember(torget, slug)));
    const steps: AdoptionStep[] = ['interested', 'adopting', 'in_use', 'evaluating', 'declined'];
    await Promise.all(
      many.map((one, at) => takeUp(one, useCase.slug, slugs[at] ?? '', steps[at % 5] ?? 'interested').expect(201)),
    );
    expect(await listFor(owner.agent, useCase.slug)).toMatchObject({ total: 10, reuseCount: 4, interestedCount: 4 });

    const twins = await Promise.all(Array.from({ length: 6 }, () => takeUp(kiruna, useCase.slug, 'kiruna', 'in_use')));
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(twins.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'adoption.exists' });

    await Promise.all(
      many.map(async (one) => {
        const { mine } = (await listFor(one.agent, useCase.slug)) as unknown as { mine: { id: string }[] };
        await one.agent
          .patch(`${USE_CASES}/${useCase.slug}/adoptions/${String(mine[0]?.id)}`)
          .send({ step: 'in_use' })
          .expect(200);
      }),
    );
    expect(await listFor(anonymous, useCase.slug)).toMatchObject({ total: 11, reuseCount: 11, interestedCount: 0 });
  });

  it('are changed and taken back by people of the organisation', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Vi ändrar oss' });
    const { body } = await takeUp(lund, useCase.slug, 'lund', 'evaluating').expect(201);
    const url = `${USE_CASES}/${useCase.slug}/adoptions/${String(body.id)}`;
    const colleague = await signInMember(torget, 'lund');
    await kiruna.agent.patch(url).send({ step: 'in_use' }).expect(404);
    await owner.agent.patch(url).send({ step: 'in_use' }).expect(403);
    await anonymous.patch(url).send({ step: 'in_use' }).expect(401);
    await colleague.agent.patch(url).send({ step: 'finished' }).expect(400);
    const { body: changed } = await colleague.agent
      .patch(url)
      .set('If-Match', '"1"')
      .send({ step: 'in_use', note: 'I drift' })
      .expect(200);
    expect(changed).toMatchObject({ step: 'in_use', note: 'I drift', version: 2, reuseCount: 1, interestedCount: 0 });
    await lund.agent.patch(url).set('If-Match', '"1"').send({ note: 'För sent' }).expect(412);
    await kiruna.agent.delete(url).expect(403);
    await lund.agent.delete(url).set('If-Match', '"1"').expect(412);
    await lund.agent.delete(url).expect(204);
    await lund.agent.delete(url).expect(404);
    expect(await listFor(owner.agent, useCase.slug)).toMatchObject({ total: 0, reuseCount: 0, interestedCount: 0 });
  });

  it('are refused for others, for owners, and for what is not published', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Inte för vem som helst' });
    const draft = await buildDraft(owner.agent, { title: 'Bara ett utkast' });
    const both = await signInMember(torget, 'lund');
    await anonymous.post(`${USE_CASES}/${useCase.slug}/adoptions`).send({}).expect(401);
    expect((await takeUp(lund, useCase.slug, 'kiruna', 'in_use').expect(403)).body).toMatchObject({
      code: 'adoption.not_your_organisation',
    });
    expect((await takeUp(owner, useCase.slug, 'sundsvall', 'in_use').expect(409)).body).toMatchObject({
      code: 'adoption.own_case',
    });
    await takeUp(lund, useCase.slug, 'no-such-place', 'in_use').expect(400);
    await lund.agent.post(`${USE_CASES}/${useCase.slug}/adoptions`).send({ organisation: 'lund' }).expect(400);
    await takeUp(lund, draft.slug, 'lund', 'in_use').expect(404);
    await owner.agent.post(`${USE_CASES}/${useCase.slug}/archive`).expect(200);
    expect((await takeUp(lund, useCase.slug, 'lund', 'in_use').expect(409)).body).toMatchObject({
      code: 'use_case.not_published',
    });
    expect(both.account.id).not.toBe(lund.account.id);
  });

  it('end when the organisation becomes an owner', async () => {
    const useCase = await buildUseCase(owner.agent, { title: 'Blev ett gemensamt fall' });
    await takeUp(lund, useCase.slug, 'lund', 'in_use').expect(201);
    await owner.agent
      .patch(`${USE_CASES}/${useCase.slug}`)
      .send({ coOwners: ['lund'] })
      .expect(200);
    await torget.delivered();
    expect(await listFor(owner.agent, useCase.slug)).toMatchObject({ total: 0, reuseCount: 0 });
  });

  it('are listed by organisation and for oneself, only of cases that the asker may see', async () => {
    const adopter = await signInMember(torget, 'umea');
    const cases: Record<string, string> = {};
    for (const visibility of ['public', 'members', 'organisation']) {
      const useCase = await buildUseCase(owner.agent, { title: `Synlig för ${visibility}`, visibility });
      cases[visibility] = useCase.slug;
      if (visibility !== 'organisation') await takeUp(adopter, useCase.slug, 'umea', 'in_use').expect(201);
      else await takeUp(adopter, useCase.slug, 'umea', 'in_use').expect(404);
    }
    const idea = await buildUseCase(owner.agent, { title: 'Bara intresserade' });
    await takeUp(adopter, idea.slug, 'umea', 'evaluating').expect(201);

    const slugsFor = async (agent: Agent, url: string): Promise<string[]> => {
      const { body } = await agent.get(url).expect(200);
      expect(body.total).toBe(body.items.length);
      return (body.items as { useCase: { slug: string } }[]).map((one) => one.useCase.slug);
    };
    const url = '/api/v1/organisations/umea/adoptions';
    expect(await slugsFor(anonymous, url)).toEqual([cases['public']]);
    expect(await slugsFor(kiruna.agent, url)).toEqual([cases['members'], cases['public']]);
    for (const agent of [owner.agent, admin.agent, adopter.agent]) {
      expect(await slugsFor(agent, url)).toEqual([idea.slug, cases['members'], cases['public']]);
    }
    expect(await slugsFor(adopter.agent, '/api/v1/me/adoptions')).toEqual([
      idea.slug,
      cases['members'],
      cases['public'],
    ]);
    await anonymous.get('/api/v1/me/adoptions').expect(401);
    await anonymous.get('/api/v1/organisations/no-such-place/adoptions').expect(404);

    await owner.agent
      .patch(`${USE_CASES}/${String(cases['public'])}`)
      .send({ visibility: 'organisation' })
      .expect(200);
    expect(await slugsFor(adopter.agent, url)).toEqual([idea.slug, cases['members']]);
    await adopter.agent.get(`${USE_CASES}/${String(cases['public'])}/adoptions`).expect(404);
    await anonymous.get(`${USE_CASES}/${String(cases['members'])}/adoptions`).expect(404);
  });

  describe('interest', () => {
    it('is told to the contact and the representatives once, with the address of the asker only when they say so', async () => {
      const useCase = await buildUseCase(owner.agent, {
        title: 'Vem ringer vi?',
        contactEmail: 'kontakten@kommun.example',
      });
      const { body } = await takeUp(lund, useCase.slug, 'lund', 'interested', { note: 'Får vi se koden?' }).expect(201);
      await torget.delivered();
      const mails = await torget.mails();
      const [mail, ...more] = mailsTo('kontakten@kommun.example', mails);
      expect(more).toEqual([]);
      expect(mail).toContain(`${lund.account.name} på Lunds kommun`);
      expect(mail).toContain('Får vi se koden?');
      expect(mail).toContain(`http://torget.test/anvandningsfall/${useCase.slug}`);
      expect(mail).toContain(`/personer/${lund.account.id}`);
      expect(mails.join('\n')).not.toContain(lund.account.email);
      expect(mailsTo(owner.account.email, mails).filter((text) => text.includes('Vem ringer vi?'))).toHaveLength(1);

      await lund.agent.delete(`${USE_CASES}/${useCase.slug}/adoptions/${String(body.id)}`).expect(204);
      await takeUp(lund, useCase.slug, 'lund', 'interested').expect(201);
      await torget.delivered();
      expect(mailsTo('kontakten@kommun.example', await torget.mails())).toHaveLength(1);

      const other = await takeUp(kiruna, useCase.slug, 'kiruna', 'evaluating').expect(201);
      await kiruna.agent
        .patch(`${USE_CASES}/${useCase.slug}/adoptions/${String(other.body.id)}`)
        .send({ step: 'interested', shareEmail: true })
        .expect(200);
      await torget.delivered();
      const sources = (await torget.mails()).filter((source) => /^To: kontakten@kommun.example$/m.test(source));
      expect(sources).toHaveLength(2);
      expect(sources.find((source) => source.includes(`Reply-To: ${kiruna.account.email}`))).toBeDefined();
    });
  });

  describe('doing the same with a case of one’s own', () => {
    it('begins with what the peer wrote, and leaves what is theirs', async () => {
      const useCase = await buildUseCase(owner.agent, {
        title: 'Mall för andra',
        solution: 'Så här gjorde vi',
        lessons: 'Hemlig lärdom',
        tags: ['mall'],
        values: ['quality'],
        techniques: ['speech'],
        dataUsed: 'Samtal',
        reuseChecklist: ['Avtal', 'Mikrofon'],
        costOnce: 1000,
        supplier: 'Exempelbolaget',
        effects: [{ measure: 'Väntetid', unit: 'minuter', baseline: 4, value: 2, evidence: 'measured' }],
        withheld: [{ field: 'lessons', reason: 'secrecy' }],
        translations: { en: { title: 'Template for others' } },
      });
      const { body } = await lund.agent
        .post(`${USE_CASES}/${useCase.slug}/copy`)
        .send({ organisation: 'lund' })
        .expect(201);
      expect(body).toMatchObject({
        status: 'draft',
        title: 'Mall för andra',
        solution: 'Så här gjorde vi',
        lessons: '',
        organisations: [{ slug: 'lund' }],
        grewFrom: { slug: useCase.slug },
        phase: 'idea',
        phases: [{ phase: 'idea' }],
        phaseSince: null,
        tags: ['mall'],
        values: ['quality'],
        techniques: ['speech'],
        dataUsed: 'Samtal',
        reuseChecklist: ['Avtal', 'Mikrofon'],
        costOnce: null,
        supplier: null,
        effects: [],
        withheld: [],
        contact: { name: null, email: null },
        visibility: null,
        translations: { en: { title: 'Template for others' } },
      });
      expect(body.slug).not.toBe(useCase.slug);
      expect(await listFor(anonymous, useCase.slug)).toMatchObject({
        reuseCount: 1,
        items: [{ organisation: { slug: 'lund' }, step: 'adopting' }],
      });
    });

    it('keeps a step that is further on, and is refused for others and owners', async () => {
      const useCase = await buildUseCase(owner.agent, { title: 'Redan i drift hos oss' });
      await takeUp(lund, useCase.slug, 'lund', 'in_use').expect(201);
      await takeUp(kiruna, useCase.slug, 'kiruna', 'evaluating').expect(201);
      const copy = (who: SignedIn, organisation: string) =>
        who.agent.post(`${USE_CASES}/${useCase.slug}/copy`).send({ organisation });
      await copy(lund, 'lund').expect(201);
      await copy(kiruna, 'kiruna').expect(201);
      expect(seen(await listFor(anonymous, useCase.slug))).toEqual([
        ['kiruna', 'adopting'],
        ['lund', 'in_use'],
      ]);
      await copy(lund, 'kiruna').expect(403);
      await copy(owner, 'sundsvall').expect(409);
      await copy(lund, '').expect(400);
      await anonymous.post(`${USE_CASES}/${useCase.slug}/copy`).send({ organisation: 'lund' }).expect(401);
    });
  });
});
