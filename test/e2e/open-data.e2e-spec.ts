import { Parser, type Quad } from 'n3';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { organisationPath, publicPaths } from '#contracts';
import { SitemapParts, STATIC_PAGES } from '../../libs/features/open-data/sitemap/sitemap-parts.js';
import { buildUseCase, signInMember, type Agent, type WrittenUseCase } from '../factories/use-case.js';
import { ORIGIN, startApp, type TestApp } from '../support/app.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

/** A statement as one line, so that statements can be compared as texts. */
const line = (subject: string, predicate: string, object: string, language = '', type = ''): string =>
  [subject, predicate, object, language, type].join(' | ');

function ofTurtle(text: string): string[] {
  return new Parser().parse(text).map(({ subject, predicate, object }: Quad) => {
    const isPlain =
      object.termType !== 'Literal' || object.language !== '' || object.datatype.value.endsWith('#string');
    return line(
      subject.value,
      predicate.value,
      object.value,
      object.termType === 'Literal' ? object.language : '',
      isPlain ? '' : object.datatype.value,
    );
  });
}

/** Reads JSON-LD as far as the catalogue uses it: prefixed names, `@id`, `@type`, values with language or type. */
function ofJsonLd(text: string): string[] {
  interface Value {
    '@id'?: string;
    '@value'?: string;
    '@language'?: string;
    '@type'?: string;
  }
  const document = JSON.parse(text) as { '@context': Record<string, string>; '@graph': Record<string, unknown>[] };
  const expand = (name: string): string => {
    const [prefix = '', local = ''] = name.split(/:(.*)/s);
    return `${document['@context'][prefix] ?? `${prefix}:`}${local}`;
  };
  return document['@graph'].flatMap(({ '@id': id, '@type': types, ...properties }) => [
    ...(types as string[]).map((type) => line(String(id), `${RDF}type`, expand(type))),
    ...Object.entries(properties).flatMap(([name, values]) =>
      (values as Value[]).map((value) =>
        line(
          String(id),
          expand(name),
          value['@id'] ?? value['@value'] ?? '',
          value['@language'],
          value['@type'] ? expand(value['@type']) : '',
        ),
      ),
    ),
  ]);
}

/** An element of an XML document, as far as the tests look at it. */
interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly text: string;
  readonly children: XmlElement[];
  attribute(name: string): string | null;
}

function elementOf(builder: XMLBuilder): XmlElement {
  const node = builder.node as unknown as Element;
  const children: XmlElement[] = [];
  builder.each((child) => {
    if (child.node.nodeName !== '#text') children.push(elementOf(child));
  });
  return {
    name: node.localName,
    namespace: node.namespaceURI ?? '',
    text: node.textContent,
    children,
    attribute: (name) => node.getAttribute(name),
  };
}

const readXml = (text: string): XmlElement => elementOf(create(text).root());

/** Reads RDF/XML as far as the catalogue uses it: descriptions with resources and literals. */
function ofRdfXml(text: string): string[] {
  return readXml(text).children.flatMap((description) =>
    description.children.map((property) =>
      line(
        description.attribute('rdf:about') ?? '',
        `${property.namespace}${property.name}`,
        property.attribute('rdf:resource') ?? property.text,
        property.attribute('xml:lang') ?? '',
        property.attribute('rdf:datatype') ?? '',
      ),
    ),
  );
}

describe('open data', () => {
  let torget: TestApp;
  let member: Agent;
  let tolk: WrittenUseCase;
  let school: WrittenUseCase;
  let hidden: WrittenUseCase;

  beforeAll(async () => {
    torget = await startApp({
      worker: false,
      env: {
        CONTACT_EMAIL: 'data@kommun.example',
        PUBLISHER_NAME: 'Sundsvalls kommun & vänner',
        PUBLISHER_TYPE: 'LocalAuthority',
      },
    });
    ({ agent: member } = await signInMember(torget, 'sundsvall', 'representative'));
    tolk = await buildUseCase(member, {
      title: 'Tolk & <tal> &amp;',
      summary: 'Ett tecken \u0001 som XML inte har',
      tags: ['tolk', 'å&ä'],
      translations: { en: { title: 'Interpreter', summary: 'Speech', problem: 'Waiting' } },
    });
    school = await buildUseCase(member, { title: 'Läxhjälp', areas: ['education'], tags: ['skola'] });
    hidden = await buildUseCase(member, { title: 'Bara för medlemmar', visibility: 'members' });
  });
  afterAll(() => torget.close());

  const getText = async (
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ text: string; headers: Record<string, string>; status: number }> => {
    const answer = await torget
      .http()
      .get(path)
      .set(headers)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => done(null, text));
      });
    return { text: answer.body as string, headers: answer.headers, status: answer.status };
  };

  describe('the catalogue', () => {
    const catalogue = '/open-data/catalog';

    it('says the same in RDF/XML, Turtle and JSON-LD', async () => {
      const [rdf, ttl, jsonld] = await Promise.all(
        ['rdf', 'ttl', 'jsonld'].map(async (format) => (await getText(`${catalogue}.${format}`)).text),
      );
      const statements = ofTurtle(ttl ?? '').sort();
      expect(statements.length).toBeGreaterThan(100);
      expect(new Set(statements).size).toBe(statements.length);
      expect(ofJsonLd(jsonld ?? '').sort()).toEqual(statements);
      expect(ofRdfXml(rdf ?? '').sort()).toEqual(statements);
    });

    it('has what DCAT-AP-SE 3 demands of each thing in it', async () => {
      const statements = new Parser().parse((await getText(`${catalogue}.ttl`)).text);
      const demanded: Record<string, string[]> = {
        [`${DCAT}Catalog`]: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCT}license`, `${DCAT}dataset`],
        [`${DCAT}Dataset`]: [
          `${DCT}title`,
          `${DCT}description`,
          `${DCT}publisher`,
          `${DCAT}contactPoint`,
          `${DCAT}distribution`,
        ],
        [`${DCAT}Distribution`]: [`${DCAT}accessURL`, `${DCT}format`, `${DCT}license`],
        [`${DCAT}DataService`]: [`${DCT}title`, `${DCAT}endpointURL`, `${DCT}format`],
        'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name', `${DCT}type`],
        'http://www.w3.org/2006/vcard/ns#Organization': [
          'http://www.w3.org/2006/vcard/ns#fn',
          'http://www.w3.org/2006/vcard/ns#hasEmail',
        ],
        [`${DCT}Standard`]: [`${DCT}title`],
      };
      const valuesOf = (subject: string, predicate: string): string[] =>
        statements
          .filter((one) => one.subject.value === subject && one.predicate.value === predicate)
          .map((one) => one.object.value);
      for (const [type, properties] of Object.entries(demanded)) {
        const things = statements
          .filter((one) => one.predicate.value === `${RDF}type` && one.object.value === type)
          .map((one) => one.subject.value);
        expect([type, things.length]).not.toEqual([type, 0]);
        for (const thing of things) {
          const missing = properties.filter((property) => valuesOf(thing, property).length === 0);
          expect([thing, missing]).toEqual([thing, []]);
        }
      }
      // The licence of the metadata must be CC0 1.0 in Sweden, and titles come in both languages.
      const [catalog = ''] = statements
        .filter((one) => one.object.value === `${DCAT}Catalog`)
        .map((one) => one.subject.value);
      expect(valuesOf(catalog, `${DCT}license`)).toEqual(['http://creativecommons.org/publicdomain/zero/1.0/']);
      expect(valuesOf(catalog, `${DCT}title`)).toEqual(['Öppna data från Torget', 'Open data from Torget']);
      expect(valuesOf(`${ORIGIN}/open-data/catalog#publisher`, 'http://xmlns.com/foaf/0.1/name')).toEqual([
        'Sundsvalls kommun & vänner',
      ]);
      // Whatever it points to as data is there.
      const downloads = statements
        .filter((one) => one.predicate.value === `${DCAT}accessURL`)
        .map((one) => one.object.value);
      expect(downloads).toHaveLength(5);
      for (const address of downloads) await torget.http().get(address.replace(ORIGIN, '')).expect(200);
    });

    it('comes as the asker likes it', async () => {
      const typeFor = async (path: string, accept: string): Promise<string | undefined> =>
        (await getText(path, { accept })).headers['content-type'];
      expect(await typeFor(catalogue, 'text/turtle')).toBe('text/turtle; charset=utf-8');
      expect(await typeFor(catalogue, 'application/ld+json')).toBe('application/ld+json; charset=utf-8');
      expect(await typeFor(catalogue, '*/*')).toBe('application/rdf+xml; charset=utf-8');
      expect(await typeFor(`${catalogue}?format=ttl`, 'application/ld+json')).toBe('text/turtle; charset=utf-8');
      expect(await typeFor(`${catalogue}.jsonld`, 'text/turtle')).toBe('application/ld+json; charset=utf-8');
      expect((await getText(catalogue)).headers['vary']).toContain('Accept');
      await torget.http().get(`${catalogue}?format=n3`).expect(400);
    });

    it('is not sent again to those who have it', async () => {
      const { headers } = await getText(`${catalogue}.ttl`);
      expect(headers['cache-control']).toBe('public, max-age=3600');
      expect((await getText(`${catalogue}.ttl`, { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
      expect((await getText(`${catalogue}.ttl`, { 'if-none-match': '"other"' })).status).toBe(200);
    });
  });

  describe('the feed', () => {
    const FEED = '/feeds/use-cases.atom';
    interface Entry {
      id: string;
      title: string;
      updated: string;
      published: string;
      author: string;
      link: string | undefined;
      lang: string | null;
      categories: (string | null)[];
    }
    interface Feed {
      id: string;
      title: string;
      updated: string;
      entries: Entry[];
      linkTo: (rel: string) => string | undefined;
    }
    const partsOf = (element: XmlElement) => ({
      textOf: (name: string): string => element.children.find((child) => child.name === name)?.text ?? '',
      linkTo: (rel: string): string | undefined =>
        element.children.find((child) => child.name === 'link' && child.attribute('rel') === rel)?.attribute('href') ??
        undefined,
    });
    const entryOf = (element: XmlElement): Entry => {
      const { textOf, linkTo } = partsOf(element);
      return {
        id: textOf('id'),
        title: textOf('title'),
        updated: textOf('updated'),
        published: textOf('published'),
        author: textOf('author'),
        link: linkTo('alternate'),
        lang: element.attribute('xml:lang'),
        categories: element.children.filter(({ name }) => name === 'category').map((one) => one.attribute('term')),
      };
    };
    const read = async (query = ''): Promise<Feed> => {
      const { text, headers } = await getText(`${FEED}${query}`);
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
      const root = readXml(text);
      expect(root.namespace).toBe('http://www.w3.org/2005/Atom');
      const { textOf, linkTo } = partsOf(root);
      const entries = root.children.filter(({ name }) => name === 'entry').map(entryOf);
      return { id: textOf('id'), title: textOf('title'), updated: textOf('updated'), entries, linkTo };
    };
    const idsOf = ({ entries }: { entries: Entry[] }): string[] => entries.map(({ id }) => id.replace('urn:uuid:', ''));

    it('tells of public cases, newest first, with lasting ids', async () => {
      const feed = await read('?order=new');
      expect(idsOf(feed)).toEqual([school.id, tolk.id]);
      expect(JSON.stringify(feed)).not.toContain(hidden.id);
      expect(feed).toMatchObject({ title: 'Torget – Nya användningsfall' });
      expect(feed.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(feed.linkTo('self')).toBe(`${ORIGIN}${FEED}?order=new`);
      expect(feed.linkTo('next')).toBeUndefined();
      expect(feed.entries[1]).toMatchObject({
        title: 'Tolk & <tal> &amp;',
        link: `${ORIGIN}/anvandningsfall/${tolk.slug}`,
        author: 'Sundsvalls kommun',
        categories: ['citizen_service_and_communication', 'tolk', 'å&ä'],
      });
      expect(Date.parse(feed.entries[1]?.published ?? '')).not.toBeNaN();
    });

    it('brings a case that is changed to the top, and says so in the time of the feed', async () => {
      const before = await read();
      expect(idsOf(before)).toEqual([school.id, tolk.id]);
      await member.patch(`/api/v1/use-cases/${tolk.id}`).send({ lessons: 'Nytt' }).expect(200);
      const after = await read();
      expect(idsOf(after)).toEqual([tolk.id, school.id]);
      expect(after.id).toBe(before.id);
      expect(after.updated > before.updated).toBe(true);
      expect(after.updated).toBe(after.entries[0]?.updated);
      expect(idsOf(await read('?order=new'))).toEqual([school.id, tolk.id]);
    });

    it('takes filters, which its title names, and has one address for them', async () => {
      const feed = await read('?tag=skola&area=education&county=22');
      expect(idsOf(feed)).toEqual([school.id]);
      expect(feed.title).toBe('Torget – Nya och ändrade användningsfall: Utbildning, Västernorrlands län, skola');
      expect(feed.linkTo('self')).toBe(`${ORIGIN}${FEED}?area=education&county=22&tag=skola`);
      expect(feed.linkTo('alternate')).toBe(`${ORIGIN}/anvandningsfall?area=education&county=22&tag=skola`);
      expect(idsOf(await read('?tag=%C3%A5%26%C3%A4'))).toEqual([tolk.id]);
      expect(idsOf(await read('?tag=skola&tag=tolk'))).toHaveLength(2);
      expect(idsOf(await read('?county=01'))).toEqual([]);
    });

    it('speaks English where the cases do', async () => {
      const feed = await read('?lang=en&order=new');
      expect(feed.title).toBe('Torget – New use cases');
      expect(feed.entries.map(({ title }) => title)).toEqual(['Läxhjälp', 'Interpreter']);
      expect(feed.entries.map((entry) => entry.lang)).toEqual(['sv', null]);
      expect(feed.entries[1]?.link).toBe(`${ORIGIN}/en/anvandningsfall/${tolk.slug}`);
    });

    it('goes on page by page, and has every case once', async () => {
      await torget.db.query(
        `INSERT INTO use_cases (id, slug, status, title, visibility, published_at, updated_at, tags)
         SELECT gen_random_uuid(), 'sida-' || n, 'published', 'Sida ' || n, 'public', date_trunc('minute', now()), date_trunc('minute', now()), '{sidor}'
           FROM generate_series(1, 120) n`,
      );
      for (const order of ['new', 'changed']) {
        const ids: string[] = [];
        let next: string | undefined = `${ORIGIN}${FEED}?tag=sidor&order=${order}`;
        for (let pages = 0; next !== undefined; pages++) {
          const page = await read(next.slice(`${ORIGIN}${FEED}`.length));
          ids.push(...idsOf(page));
          next = page.linkTo('next');
          expect(pages).toBeLessThan(3);
        }
        expect(new Set(ids).size).toBe(120);
        expect(ids).toHaveLength(120);
      }
    });

    it('is not sent again to those who have it', async () => {
      const { headers } = await getText(FEED);
      expect((await getText(FEED, { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
      expect((await getText(FEED, { 'if-modified-since': headers['last-modified'] ?? '' })).status).toBe(304);
      const earlier = new Date(Date.parse(headers['last-modified'] ?? '') - 1000).toUTCString();
      expect((await getText(FEED, { 'if-modified-since': earlier })).status).toBe(200);
    });

    it.each(['?area=sport', '?county=1', '?order=old', '?lang=fi', '?cursor=x', '?phase=pilot', '?cursor=WyJ4Iiwi'])(
      'refuses %s',
      async (query) => {
        await torget.http().get(`${FEED}${query}`).expect(400);
      },
    );
  });

  describe('the site map', () => {
    const locationsIn = (text: string): string[] =>
      [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');

    it('lists every public page in both languages, and nothing else', async () => {
      const index = await getText('/sitemap.xml');
      expect(index.headers['content-type']).toBe('application/xml; charset=utf-8');
      const parts = locationsIn(index.text);
      expect(parts.length).toBeGreaterThanOrEqual(3);
      const texts = await Promise.all(parts.map(async (part) => (await getText(part.slice(ORIGIN.length))).text));
      const pages = texts.flatMap(locationsIn);
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages).toEqual(
        expect.arrayContaining([
          `${ORIGIN}/`,
          `${ORIGIN}/en`,
          `${ORIGIN}/open-data`,
          `${ORIGIN}/anvandningsfall/${tolk.slug}`,
          `${ORIGIN}/en/anvandningsfall/${tolk.slug}`,
          `${ORIGIN}/kommuner/sundsvall`,
        ]),
      );
      expect(pages.filter((page) => page.startsWith(`${ORIGIN}/kommuner/`))).toHaveLength(290);
      expect(texts.join()).not.toContain(hidden.slug);
      const entry = texts
        .join()
        .split('<url>')
        .find((one) => one.includes(`<loc>${ORIGIN}/en/anvandningsfall/${tolk.slug}<`));
      expect(entry).toContain(`hreflang="sv" href="${ORIGIN}/anvandningsfall/${tolk.slug}"`);
      expect(entry).toContain(`hreflang="x-default" href="${ORIGIN}/anvandningsfall/${tolk.slug}"`);
      expect(entry).toMatch(/<lastmod>\d{4}-/);
      // Well-formed, all of it.
      for (const text of texts) create(text);
    });

    it('comes in parts that have every page once', async () => {
      const parts = torget.app.get(SitemapParts);
      const names = await parts.names(50);
      const paths: string[] = [];
      for (const name of names) {
        const before = paths.length;
        for await (const pages of parts.pagesOf(name, 50) ?? []) paths.push(...pages.map(({ path }) => path));
        expect(paths.length - before).toBeLessThanOrEqual(50);
      }
      expect(new Set(paths).size).toBe(paths.length);
      const [{ n } = { n: 0 }] = await torget.db.query<{ n: number }>(
        `SELECT (SELECT count(*) FROM organisations)::int + (SELECT count(*) FROM use_cases WHERE status = 'published' AND visibility = 'public')::int AS n`,
      );
      expect(paths).toHaveLength(n + STATIC_PAGES.length);
    });

    it.each([
      'use-cases',
      'use-cases-1.xml',
      'secrets-0197f000-0000-7000-8000-000000000000.xml',
      'toString-0197f000-0000-7000-8000-000000000000.xml',
    ])('has no part %s', async (name) => {
      await torget.http().get(`/sitemaps/${name}`).expect(404);
    });

    it('is named in robots.txt, which keeps machines out of the API and of personal pages', async () => {
      const { text, headers } = await getText('/robots.txt');
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(text).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
      for (const path of ['/api/', '/admin', '/en/admin', '/profil', '/mina-'])
        expect(text).toContain(`Disallow: ${path}\n`);
      expect(text).not.toContain(`Disallow: ${publicPaths.openData}`);
    });
  });

  it('points to the page of a municipality, and to that of any other organisation', () => {
    expect(organisationPath({ type: 'municipality', slug: 'sundsvall', municipalityCode: '2281' })).toBe(
      '/kommuner/sundsvall',
    );
    expect(organisationPath({ type: 'municipality', slug: 'lund-1281', municipalityCode: '1281' })).toBe(
      '/kommuner/1281',
    );
    expect(organisationPath({ type: 'region', slug: 'region-skane', municipalityCode: null })).toBe(
      '/organisationer/region-skane',
    );
  });
});
