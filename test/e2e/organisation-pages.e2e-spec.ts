import sharp from 'sharp';
import { buildUseCase, signInMember, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Ten digits of an association whose last one is the right control digit. */
function someNumber(serial: number): string {
  const nine = `8029${String(90_000 + serial)}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

describe('the pages of organisations', () => {
  let torget: TestApp;
  let editor: SignedIn;
  beforeAll(async () => {
    torget = await startApp();
    editor = await signInMember(torget, null, 'member', 'editor');
  });
  afterAll(() => torget.close());

  const mailTo = async (email: string): Promise<string> => {
    await torget.delivered();
    return mailsTo(email, await torget.mails()).at(-1) ?? '';
  };
  const association = (serial: number, about: object = {}) => ({
    name: `Föreningen nummer ${serial}`,
    organisationNumber: someNumber(serial),
    descriptionSv: 'Vi hjälper äldre med e-legitimation.',
    reach: 'local',
    areas: ['civil_society'],
    municipality: '2281',
    ...about,
  });
  const image = (width = 40): Promise<Buffer> =>
    sharp({ create: { width, height: 30, channels: 3, background: '#0f6b5c' } })
      .withExif({ IFD0: { Copyright: 'hemlig plats' } })
      .jpeg()
      .toBuffer();

  describe('an association', () => {
    it('is there as soon as it is registered, not verified, and belongs to its registrant when an editor has said yes', async () => {
      const { agent, account } = await signInMember(torget, null);
      const { body } = await agent.post(at('/organisations')).send(association(1)).expect(201);
      expect(body).toEqual(
        expect.objectContaining({ state: 'open', organisation: expect.objectContaining({ type: 'civil_society' }) }),
      );
      const { slug } = body.organisation;
      const page = async () =>
        (
          await torget
            .http()
            .get(at(`/organisations/${slug}`))
            .expect(200)
        ).body;
      expect(await page()).toEqual(
        expect.objectContaining({
          claimed: false,
          verifiedAt: null,
          reach: 'local',
          organisationNumber: expect.stringMatching(/^\d{6}-\d{4}$/),
          countyCode: '22',
          completeness: null,
        }),
      );
      expect(await mailTo(editor.account.email)).toContain('Föreningen nummer 1');
      await agent.get(at('/admin/registrations')).expect(403);
      const queue = (await editor.agent.get(at('/admin/registrations')).expect(200)).body.items;
      expect(queue).toEqual([
        expect.objectContaining({
          id: body.id,
          descriptionSv: 'Vi hjälper äldre med e-legitimation.',
          registeredBy: expect.objectContaining({ id: account.id }),
          mailDomain: 'kommun.example',
        }),
      ]);
      await agent.post(at(`/admin/registrations/${body.id}/approve`)).expect(403);
      await editor.agent.post(at(`/admin/registrations/${body.id}/approve`)).expect(204);
      await editor.agent.post(at(`/admin/registrations/${body.id}/approve`)).expect(404);
      expect(await mailTo(account.email)).toContain('du är nu dess administratör');
      const own = (await agent.get(at(`/organisations/${slug}`))).body;
      expect(own).toEqual(
        expect.objectContaining({ claimed: true, verifiedAt: expect.any(String), abilities: expect.anything() }),
      );
      expect(own.abilities).toEqual({
        canEdit: true,
        canAdminister: true,
        fixedFields: ['name', 'organisationNumber'],
      });
      const { items } = (await agent.get(at('/me/registrations')).expect(200)).body;
      expect(items).toEqual([expect.objectContaining({ state: 'approved' })]);
    });

    it('goes away when it is refused, which is told with the reason', async () => {
      const { agent, account } = await signInMember(torget, null);
      const { body } = await agent.post(at('/organisations')).send(association(2)).expect(201);
      await editor.agent
        .post(at(`/admin/registrations/${body.id}/refuse`))
        .send({ reason: ' ' })
        .expect(400);
      await editor.agent
        .post(at(`/admin/registrations/${body.id}/refuse`))
        .send({ reason: 'Numret tillhör någon annan.' })
        .expect(204);
      await torget
        .http()
        .get(at(`/organisations/${body.organisation.slug}`))
        .expect(404);
      expect(await mailTo(account.email)).toContain('Numret tillhör någon annan.');
      expect((await agent.get(at('/me/registrations'))).body.items).toEqual([
        expect.objectContaining({ state: 'refused', organisation: null, reason: 'Numret tillhör någon annan.' }),
      ]);
      await agent.post(at('/organisations')).send(association(2)).expect(201);
    });

    it('is there once, by its number and, unless it is said to be another one, by its name', async () => {
      const [one, two] = [await signInMember(torget, null), await signInMember(torget, null)];
      const answers = await Promise.all(
        [one, two].map(({ agent }, index) =>
          agent.post(at('/organisations')).send(association(3, { name: `Samma nummer ${index}` })),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('organisation.number_taken');
      const name = 'SAMMA NUMMER 0';
      const taken = answers[0]?.status === 201 ? name : name.replace('0', '1');
      const { body } = await one.agent
        .post(at('/organisations'))
        .send(association(4, { name: taken }))
        .expect(409);
      expect(body).toEqual(
        expect.objectContaining({
          code: 'organisation.name_taken',
          errors: [expect.objectContaining({ path: 'name' })],
        }),
      );
      await one.agent
        .post(at('/organisations'))
        .send(association(4, { name: taken, isAnother: true }))
        .expect(201);
    });

    it('is registered by one person only so many times while nobody has looked', async () => {
      const { agent } = await signInMember(torget, null);
      for (const serial of [10, 11, 12]) await agent.post(at('/organisations')).send(association(serial)).expect(201);
      const { body } = await agent.post(at('/organisations')).send(association(13)).expect(409);
      expect(body.code).toBe('registration.too_many');
    });

    it.each([
      ['a wrong control digit', { organisationNumber: '802990-0018' }, 'organisationNumber'],
      ['a personal number', { organisationNumber: '811218-9876' }, 'organisationNumber'],
      ['no aims', { descriptionSv: ' ' }, 'descriptionSv'],
      ['an unknown reach', { reach: 'galaxy' }, 'reach'],
      ['no area', { areas: [] }, 'areas'],
      ['a municipality that is none', { municipality: '0000' }, 'municipality'],
      ['a web address inside', { webAddress: 'http://localhost/' }, 'webAddress'],
      ['another type', { type: 'agency' }, 'type'],
    ])('is refused with %s', async (_, about, path) => {
      const { body } = await editor.agent.post(at('/organisations')).send(association(20, about)).expect(400);
      expect(body.errors.map((one: { path: string }) => one.path)).toEqual([path]);
    });

    it('needs someone who has signed in', async () => {
      await torget.http().post(at('/organisations')).send(association(21)).expect(401);
    });
  });

  describe('what an organisation says of itself', () => {
    it('is written by its administrators, in both languages, and tells them what is missing', async () => {
      const { agent } = await signInMember(torget, 'sundsvall', 'administrator');
      const first = await agent.get(at('/organisations/sundsvall')).expect(200);
      expect(first.body.completeness).toEqual({
        score: 14,
        missing: ['descriptionSv', 'areas', 'webAddress', 'logo', 'descriptionEn', 'organisationNumber'],
      });
      expect(first.body.abilities.fixedFields).toEqual(['name', 'municipality', 'reach']);
      const change = {
        descriptionSv: 'Vi provar först och delar sedan.',
        descriptionEn: 'We try first and share then.',
        webAddress: 'https://sundsvall.example',
        areas: ['education', 'administration'],
        organisationNumber: '2120002411',
        lat: 62.39,
        lon: 17.31,
      };
      const etag = first.headers['etag'] ?? '';
      const edited = await agent.patch(at('/organisations/sundsvall')).set('If-Match', etag).send(change).expect(200);
      expect(edited.body).toEqual(
        expect.objectContaining({ ...change, organisationNumber: '212000-2411', name: 'Sundsvalls kommun' }),
      );
      expect(edited.body.completeness).toEqual({ score: 86, missing: ['logo'] });
      await agent.patch(at('/organisations/sundsvall')).set('If-Match', etag).send({ areas: [] }).expect(412);
      const cleared = await agent
        .patch(at('/organisations/sundsvall'))
        .send({ descriptionEn: '', lat: null, lon: null });
      expect(cleared.body).toEqual(expect.objectContaining({ descriptionEn: null, lat: null, lon: null }));
      await torget.delivered();
      const found = (await torget.http().get(at('/search?q=delar%20sedan&types=organisation')).expect(200)).body;
      expect(JSON.stringify(found)).toContain('sundsvall');
    });

    it('moves its place with its seat, and keeps its number to itself', async () => {
      const directory = (await editor.agent.post(at('/organisations')).send(association(30)).expect(201)).body;
      const path = at(`/organisations/${directory.organisation.slug}`);
      const moved = (
        await editor.agent.patch(path).send({ municipality: '2380', name: 'Föreningen Trettio' }).expect(200)
      ).body;
      expect(moved).toEqual(
        expect.objectContaining({ municipalityCode: '2380', countyCode: '23', name: 'Föreningen Trettio' }),
      );
      await editor.agent.post(at('/organisations')).send(association(31)).expect(201);
      const taken = await editor.agent
        .patch(path)
        .send({ organisationNumber: someNumber(31) })
        .expect(409);
      expect(taken.body.code).toBe('organisation.number_taken');
    });

    it.each([
      [{ name: 'Annan kommun' }, 'name'],
      [{ municipality: '2380' }, 'municipality'],
      [{ reach: 'local' }, 'reach'],
      [{ lat: 62 }, 'lon'],
      [{ lat: 162, lon: 17 }, 'lat'],
      [{ webAddress: 'inte en adress' }, 'webAddress'],
      [{ descriptionSv: 'x'.repeat(4001) }, 'descriptionSv'],
      [{ areas: ['cooking'] }, 'areas'],
      [{ organisationNumber: '123' }, 'organisationNumber'],
      [{ slug: 'annan' }, 'slug'],
    ])('is not changed to %j', async (change, path) => {
      const { body } = await editor.agent.patch(at('/organisations/sundsvall')).send(change).expect(400);
      expect(body.errors[0].path).toMatch(path);
    });

    it('is nobody else’s to write', async () => {
      const { agent } = await signInMember(torget, 'sundsvall', 'representative');
      const change = { descriptionSv: 'Något annat' };
      await torget.http().patch(at('/organisations/sundsvall')).send(change).expect(401);
      await agent.patch(at('/organisations/sundsvall')).send(change).expect(403);
      await editor.agent.patch(at('/organisations/sundsvall')).send({ reviewRequired: true }).expect(403);
      await editor.agent.patch(at('/organisations/nobody')).send(change).expect(404);
    });
  });

  describe('a logo', () => {
    it('is an image made anew, which everyone sees; another one takes its place', async () => {
      const { agent } = await signInMember(torget, 'alvesta', 'administrator');
      const path = at('/organisations/alvesta/logo');
      const organisation = (await agent.get(at('/organisations/alvesta'))).body;
      const upload = async (width: number) => {
        const sent = await agent
          .post(at('/files'))
          .field({ attachTo: 'organisation', attachToId: organisation.id })
          .attach('file', await image(width), { filename: 'logga.jpg' })
          .expect(201);
        return sent.body as { id: string };
      };
      const first = await upload(40);
      await agent.put(path).send({ fileId: first.id }).expect(204);
      const { logoUrl } = (await torget.http().get(at('/organisations/alvesta')).expect(200)).body;
      const seen = await torget.http().get(logoUrl).expect(200).expect('content-type', 'image/jpeg');
      expect((seen.body as Buffer).includes('hemlig plats')).toBe(false);
      const second = await upload(50);
      await agent.put(path).send({ fileId: second.id }).expect(204);
      await torget.http().get(logoUrl).expect(404);
      await agent.delete(path).expect(204);
      expect((await agent.get(at('/organisations/alvesta'))).body.logoUrl).toBeNull();
      await torget
        .http()
        .get(at(`/files/${second.id}`))
        .expect(404);
    });

    it('is set by those who write the page, and is an image', async () => {
      const path = at('/organisations/alvesta/logo');
      const member = await signInMember(torget, 'alvesta');
      const { agent } = await signInMember(torget, 'alvesta', 'administrator');
      await torget.http().put(path).send({ fileId: NOBODY }).expect(401);
      await member.agent.put(path).send({ fileId: NOBODY }).expect(403);
      await member.agent.delete(path).expect(403);
      await agent.put(path).send({ fileId: NOBODY }).expect(404);
      await agent.put(path).send({ fileId: 'logga' }).expect(400);
      await agent.put(at('/organisations/nobody/logo')).send({ fileId: NOBODY }).expect(404);
      const text = await agent
        .post(at('/files'))
        .attach('file', Buffer.from('hej'), { filename: 'hej.txt' })
        .expect(201);
      const refused = await agent.put(path).send({ fileId: text.body.id }).expect(400);
      expect(refused.body.errors).toEqual([expect.objectContaining({ path: 'fileId', code: 'image' })]);
    });
  });

  describe('a timeline', () => {
    it('tells what the asker may know, newest first, page by page', async () => {
      const owner = await signInMember(torget, 'arboga', 'administrator');
      const follower = await signInMember(torget, 'arvika', 'representative');
      const shown = await buildUseCase(owner.agent, { organisation: 'arboga', title: 'Taltolk för alla' });
      const inside = await buildUseCase(owner.agent, {
        organisation: 'arboga',
        title: 'Bara för oss',
        visibility: 'organisation',
      });
      await follower.agent
        .post(at(`/use-cases/${shown.slug}/adoptions`))
        .send({ organisation: 'arvika', step: 'in_use' })
        .expect(201);
      const of = async (agent: SignedIn['agent'], slug: string, query = '') =>
        (await agent.get(at(`/organisations/${slug}/timeline${query}`)).expect(200)).body;
      const kinds = (body: { items: { kind: string; useCase: { title: string } | null }[] }) =>
        body.items.map(({ kind, useCase }) => [kind, useCase?.title ?? null]);
      const everyone = await of(torget.http(), 'arboga');
      expect(kinds(everyone)).toEqual([
        ['taken_up_by', 'Taltolk för alla'],
        ['published', 'Taltolk för alla'],
        ['joined', null],
      ]);
      expect(everyone.items[0]).toEqual(
        expect.objectContaining({ step: 'in_use', organisation: expect.objectContaining({ slug: 'arvika' }) }),
      );
      const own = await of(owner.agent, 'arboga');
      expect(kinds(own)).toContainEqual(['published', 'Bara för oss']);
      expect(inside.slug).not.toBe(shown.slug);
      expect(kinds(await of(torget.http(), 'arvika'))).toEqual([
        ['took_up', 'Taltolk för alla'],
        ['joined', null],
      ]);
      const pages = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: typeof own = await of(owner.agent, 'arboga', `?limit=1${cursor && `&cursor=${cursor}`}`);
        pages.push(...page.items);
        cursor = page.nextCursor;
      }
      expect(pages).toEqual(own.items);
    });

    it('is asked for by those who know where', async () => {
      await torget.http().get(at('/organisations/nobody/timeline')).expect(404);
      await torget.http().get(at('/organisations/arboga/timeline?cursor=nonsense')).expect(400);
    });
  });
});
