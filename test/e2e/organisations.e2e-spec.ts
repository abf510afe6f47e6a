import { OrganisationDirectory, ReferenceData } from '#features/organisations';
import { signInMember } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

describe('organisations and places', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());

  const get = (path: string) => torget.http().get(`/api/v1${path}`);
  const names = (body: { items: { name: string }[] }) => body.items.map((one) => one.name);

  describe('municipalities', () => {
    it('are 290, in Swedish order', async () => {
      const { body } = await get('/municipalities').expect(200);
      expect(body.total).toBe(290);
      expect(body.items).toHaveLength(290);
      expect(names(body).slice(0, 2)).toEqual(['Ale', 'Alingsås']);
      expect(names(body).slice(-3)).toEqual(['Östra Göinge', 'Överkalix', 'Övertorneå']);
      expect(body.nextCursor).toBeNull();
    });

    it('have their facts and an organisation each', async () => {
      const { body } = await get('/municipalities/2281').expect(200);
      expect(body).toEqual({
        code: '2281',
        slug: 'sundsvall',
        name: 'Sundsvall',
        ownName: 'Sundsvalls kommun',
        countyCode: '22',
        countyName: 'Västernorrlands län',
        lat: expect.any(Number),
        lon: expect.any(Number),
        population: expect.any(Number),
        populationYear: expect.any(Number),
        skrGroup: expect.any(String),
        organisationId: expect.any(String),
      });
      expect((await get('/municipalities/sundsvall').expect(200)).body).toEqual(body);
    });

    it('are found with and without accents, and by county and group', async () => {
      expect(names((await get('/municipalities?q=oster').expect(200)).body)).toEqual(['Östersund', 'Österåker']);
      expect(names((await get('/municipalities?q=%C3%96STERSUND').expect(200)).body)).toEqual(['Östersund']);
      const jamtland = (await get('/municipalities?county=23').expect(200)).body;
      expect(names(jamtland)).toContain('Åre');
      expect(jamtland.total).toBe(8);
      const big = (await get('/municipalities?skrGroup=A1').expect(200)).body;
      expect(names(big)).toEqual(['Göteborg', 'Malmö', 'Stockholm']);
    });

    it('come page by page without gaps', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const { body }: { body: { items: { name: string }[]; nextCursor: string | null } } = await get(
          `/municipalities?limit=100${cursor ? `&cursor=${cursor}` : ''}`,
        ).expect(200);
        seen.push(...names(body));
        cursor = body.nextCursor;
      } while (cursor);
      expect(seen).toHaveLength(290);
      expect(new Set(seen).size).toBe(290);
    });

    it.each([
      ['/municipalities?limit=301', 'limit'],
      ['/municipalities?county=x', 'county'],
      ['/municipalities?skrGroup=Z9', 'skrGroup'],
      ['/municipalities?cursor=nonsense', 'cursor'],
      ['/municipalities?nosuch=1', 'nosuch'],
      ['/municipalities/Sunds%20vall', 'codeOrSlug'],
      ['/municipalities?q=a%00b', 'q'],
    ])('%s is refused, and names %s', async (path, name) => {
      const { body } = await get(path)
        .expect(400)
        .expect('content-type', /problem\+json/);
      expect(body.errors[0].path).toBe(name);
    });

    it('that do not exist are not found', async () => {
      expect((await get('/municipalities/0000').expect(404)).body.code).toBe('municipality.not_found');
    });
  });

  describe('counties', () => {
    it('are 21, with the number of their municipalities', async () => {
      const { body } = await get('/counties').expect(200);
      expect(body).toMatchObject({ nextCursor: null, total: 21 });
      const first = (await get('/counties?limit=20').expect(200)).body;
      const rest = (await get(`/counties?limit=20&cursor=${String(first.nextCursor)}`).expect(200)).body;
      expect([...first.items, ...rest.items]).toEqual(body.items);
      await get('/counties?limit=101').expect(400);
      await get('/counties?cursor=nonsense').expect(400);
      expect(body.items).toHaveLength(21);
      expect(body.items.reduce((sum: number, one: { municipalities: number }) => sum + one.municipalities, 0)).toBe(
        290,
      );
      expect((await get('/counties/22').expect(200)).body).toMatchObject({
        name: 'Västernorrlands län',
        letter: 'Y',
        municipalities: 7,
      });
    });

    it('of another form are refused, and others not found', async () => {
      await get('/counties/abc').expect(400);
      await get('/counties/99').expect(404);
    });
  });

  describe('organisations', () => {
    it('are listed by type, county, municipality and name', async () => {
      const all = (await get('/organisations?limit=5').expect(200)).body;
      expect(all.total).toBe(290);
      expect(all.items).toHaveLength(5);
      expect(all.nextCursor).not.toBeNull();
      expect((await get('/organisations?type=region').expect(200)).body.items).toEqual([]);
      expect(names((await get('/organisations?municipality=2281').expect(200)).body)).toEqual(['Sundsvalls kommun']);
      expect(names((await get('/organisations?q=skelleftea').expect(200)).body)).toEqual(['Skellefteå kommun']);
      expect((await get('/organisations?county=22').expect(200)).body.total).toBe(7);
    });

    it('have a page by slug and by id', async () => {
      const { body } = await get('/organisations/ostersund').expect(200);
      expect(body).toMatchObject({
        name: 'Östersunds kommun',
        type: 'municipality',
        municipalityCode: '2380',
        countyCode: '23',
        claimed: false,
        verifiedAt: null,
        abilities: { canEdit: false },
      });
      expect(body.population).toBeGreaterThan(50_000);
      expect((await get(`/organisations/${body.id}`).expect(200)).body).toEqual(body);
    });

    it('say what the asker may do', async () => {
      const { agent } = await signInMember(torget, 'ostersund', 'administrator');
      expect((await agent.get('/api/v1/organisations/ostersund').expect(200)).body.abilities).toEqual({
        canEdit: true,
        canAdminister: true,
        fixedFields: ['name', 'municipality', 'reach'],
      });
      expect((await agent.get('/api/v1/organisations/sundsvall').expect(200)).body.abilities).toEqual({
        canEdit: false,
        canAdminister: false,
        fixedFields: [],
      });
    });

    it.each([
      ['/organisations?type=club', 400],
      ['/organisations?limit=0', 400],
      ['/organisations?cursor=WyJhIl0', 400],
      ['/organisations/Not%20A%20Slug', 400],
      ['/organisations/nobody', 404],
      ['/organisations/00000000-0000-7000-8000-000000000000', 404],
    ])('%s is answered with %i', async (path, status) => {
      await get(path)
        .expect(status)
        .expect('content-type', /problem\+json/);
    });
  });

  describe('the directory', () => {
    it.each(['sundsvall', 'Sundsvall', 'sundsvalls KOMMUN', ' Sundsvalls kommun '])('resolves %j', async (name) => {
      expect((await torget.app.get(OrganisationDirectory).resolve(name))?.slug).toBe('sundsvall');
    });

    it('finds nothing for nothing', async () => {
      for (const name of ['', '  ', 'Ingenstans', '%']) {
        expect(await torget.app.get(OrganisationDirectory).resolve(name)).toBeNull();
      }
    });

    it('gives organisations of one name addresses of their own', async () => {
      const directory = torget.app.get(OrganisationDirectory);
      const first = await directory.createUnverified({ name: 'Föreningen Ängen', type: 'civil_society' });
      const second = await directory.createUnverified({ name: 'Föreningen Ängen', type: 'civil_society' });
      expect(first.slug).toBe('foreningen-angen');
      expect(second.slug).toMatch(/^foreningen-angen-[0-9a-f]{6}$/);
      expect(await directory.resolve('Föreningen Ängen')).toBeNull();
    });
  });

  describe('a later release', () => {
    it('renews facts and adds what is new, and leaves alone what people wrote', async () => {
      const reference = torget.app.get(ReferenceData);
      expect(await reference.load()).toEqual({ loaded: false, organisationsCreated: 0 });
      await torget.db.query(
        "UPDATE organisations SET name = 'Staden mellan bergen', description_sv = 'Vår text', web_address = 'https://sundsvall.example', areas = '{education}' WHERE slug = 'sundsvall'",
      );
      const county = { code: '22', name: 'Västernorrlands län', letter: 'Y', lat: 62.4, lon: 17.3 };
      const municipality = {
        countyCode: '22',
        lat: 62.4,
        lon: 17.3,
        population: 123_456,
        populationYear: 2030,
        skrGroup: 'B3',
      };
      const report = await reference.load({
        version: 1000,
        counties: [county],
        municipalities: [
          { ...municipality, code: '2281', name: 'Sundsvall', ownName: 'Sundsvalls kommun' },
          { ...municipality, code: '2299', name: 'Nyköpstad', ownName: 'Nyköpstads kommun' },
        ],
      });
      expect(report).toEqual({ loaded: true, organisationsCreated: 1 });
      expect((await get('/municipalities/2281').expect(200)).body).toMatchObject({
        population: 123_456,
        populationYear: 2030,
      });
      expect((await get('/organisations/sundsvall').expect(200)).body).toMatchObject({
        name: 'Staden mellan bergen',
        descriptionSv: 'Vår text',
        webAddress: 'https://sundsvall.example',
        areas: ['education'],
        population: 123_456,
      });
      expect((await get('/organisations/nykopstad').expect(200)).body.type).toBe('municipality');
      expect((await get('/municipalities').expect(200)).body.total).toBe(291);
    });
  });
});
