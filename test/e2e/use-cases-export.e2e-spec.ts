import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STANDARD_VERSIONS, USE_CASE_FIELDS } from '#contracts';
import { UseCaseExporter } from '#features/use-cases';
import { UseCasesRepository } from '../../libs/features/use-cases/use-cases.repository.js';
import { buildUseCase, signInMember, type Agent, type WrittenUseCase } from '../factories/use-case.js';
import { ORIGIN, startApp, type TestApp } from '../support/app.js';

const EXPORT = '/api/v1/use-cases/export';
const DICTIONARY = '/api/v1/use-cases/dictionary';

interface JsonLd {
  readonly '@context': Record<string, unknown>;
  readonly '@type': string;
  readonly license?: string;
  readonly useCases: Record<string, unknown>[];
}

describe('exports', () => {
  let torget: TestApp;
  let member: Agent;
  let open: WrittenUseCase;
  let school: WrittenUseCase;
  let forMembers: WrittenUseCase;

  beforeAll(async () => {
    torget = await startApp();
    ({ agent: member } = await signInMember(torget, 'sundsvall', 'representative'));
    open = await buildUseCase(member, {
      title: '=cmd|calc',
      tags: ['tolk'],
      techniques: ['speech'],
      contacts: [{ name: 'Bo Prov', role: 'Jurist', email: 'bo@kommun.example' }],
      translations: { en: { title: 'Interpreter', summary: 'Speech', problem: 'Waiting' } },
    });
    school = await buildUseCase(member, { title: 'Läxhjälp', areas: ['education'], grewFrom: open.slug });
    forMembers = await buildUseCase(member, { title: 'Hemligt läxhjälpsfall', visibility: 'members' });
    await torget.delivered();
  });
  afterAll(() => torget.close());

  const idsOf = (text: string): string[] => (JSON.parse(text) as { id: string }[]).map((one) => one.id);

  it('come in four formats, as files with a name and a date, with the dictionary and the licence beside them', async () => {
    const types = {
      csv: 'text/csv; charset=utf-8; header=present',
      json: 'application/json; charset=utf-8',
      jsonl: 'application/x-ndjson; charset=utf-8',
      jsonld: 'application/ld+json; charset=utf-8',
    };
    for (const [format, type] of Object.entries(types)) {
      const { headers, body, text } = await torget.http().get(EXPORT).query({ format }).buffer(true).expect(200);
      expect(headers['content-type']).toBe(type);
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="torget-use-cases-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
      );
      expect(headers['link']).toBe(
        `<${ORIGIN}${DICTIONARY}>; rel="describedby"; type="application/json", <http://creativecommons.org/publicdomain/zero/1.0/>; rel="license"`,
      );
      const whole = text || JSON.stringify(body);
      expect(whole).toContain(open.id);
      expect(whole).not.toContain(forMembers.id);
      expect(whole).not.toContain('@kommun.example');
      const signedIn = await member.get(EXPORT).query({ format }).buffer(true).expect(200);
      const all = signedIn.text || JSON.stringify(signedIn.body);
      expect(all).toContain(forMembers.id);
      expect(all).toContain('ai@kommun.example');
      expect(all).toContain('bo@kommun.example');
      // What is not for everyone is not open data.
      expect(signedIn.headers['link']).not.toContain('license');
    }
  });

  it('have one row a case in CSV, and no cell that a spreadsheet runs', async () => {
    const { text } = await member.get(EXPORT).query({ format: 'csv' }).expect(200);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map((row) => row['id'])).toEqual([open.id, school.id, forMembers.id]);
    expect(rows[0]).toMatchObject({ title: "'=cmd|calc", organisation: 'sundsvall', techniques: 'speech' });
    expect(rows[1]).toMatchObject({ grewFrom: open.slug });
  });

  it('take the filters of the list, and its words', async () => {
    const ids = async (query: object): Promise<string[]> =>
      idsOf(
        (
          await member
            .get(EXPORT)
            .query({ format: 'json', ...query })
            .buffer(true)
            .expect(200)
        ).text,
      );
    expect(await ids({})).toEqual([open.id, school.id, forMembers.id]);
    expect(await ids({ area: 'education' })).toEqual([school.id]);
    expect(await ids({ area: ['education', 'citizen_service_and_communication'], visibility: 'members' })).toEqual([
      forMembers.id,
    ]);
    expect(await ids({ tag: 'tolk', county: '22', organisationType: 'municipality' })).toEqual([open.id]);
    expect(await ids({ county: '01' })).toEqual([]);
    expect(await ids({ q: 'läxhjälp', area: 'education' })).toEqual([school.id]);
    expect(await ids({ q: 'läxhjälp', visibility: 'members' })).toEqual([forMembers.id]);
    expect(await ids({ q: 'finnsinteordet' })).toEqual([]);
    const anyone = await torget.http().get(EXPORT).query({ format: 'json', q: 'läxhjälp' }).buffer(true).expect(200);
    expect(idsOf(anyone.text)).toEqual([school.id]);
  });

  it('can be asked about without being made', async () => {
    const text = jest.spyOn(torget.app.get(UseCasesRepository), 'listMatching');
    const { headers } = await torget.http().head(EXPORT).query({ format: 'csv' }).expect(200);
    expect(headers['content-disposition']).toContain('.csv');
    expect(text).not.toHaveBeenCalled();
    text.mockRestore();
  });

  it('refuse what they do not know', async () => {
    const cases: [object, string][] = [
      [{}, 'format'],
      [{ format: 'xls' }, 'format'],
      [{ format: 'csv', area: 'sport' }, 'area'],
      [{ format: 'csv', limit: '5' }, 'limit'],
    ];
    for (const [query, path] of cases) {
      const { body, headers } = await torget.http().get(EXPORT).query(query).expect(400);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(headers['content-disposition']).toBeUndefined();
      expect((body as { errors: { path: string }[] }).errors.map((error) => error.path)).toContain(path);
    }
  });

  it('in JSON-LD say what they mean: every name and every code is an address', async () => {
    const { body } = await torget
      .http()
      .get(EXPORT)
      .query({ format: 'jsonld' })
      .parse((response, done) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        response.on('end', () => done(null, JSON.parse(text) as JsonLd));
      })
      .expect(200);
    const feed = body as JsonLd;
    const context = feed['@context'];
    expect(feed['@type']).toBe('schema:DataFeed');
    expect(feed.license).toBe('http://creativecommons.org/publicdomain/zero/1.0/');
    expect(context).toMatchObject({ '@vocab': `${ORIGIN}/open-data#`, schema: 'https://schema.org/' });
    expect(context['phase']).toEqual({
      '@id': `${ORIGIN}/open-data#phase`,
      '@type': '@vocab',
      '@context': { '@vocab': `${ORIGIN}/open-data#phase-` },
    });
    expect(feed.useCases).toHaveLength(2);
    expect(feed.useCases[0]).toMatchObject({
      '@id': `${ORIGIN}/api/v1/use-cases/${open.id}`,
      '@type': 'schema:Article',
      identifier: open.id,
      url: `${ORIGIN}/anvandningsfall/${open.slug}`,
      title: { sv: '=cmd|calc', en: 'Interpreter' },
      problem: { sv: 'Väntetiden på tolk är ofta två timmar.', en: 'Waiting' },
      phase: 'pilot',
      author: [{ '@id': `${ORIGIN}/kommuner/sundsvall`, '@type': 'schema:GovernmentOrganization' }],
    });
    expect(feed.useCases[1]).toMatchObject({ isBasedOn: `${ORIGIN}/api/v1/use-cases/${open.id}` });
    const said = feed.useCases.flatMap((one) => Object.entries(one));
    expect(said.filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))).toEqual([]);
  });

  describe('of many cases', () => {
    const MANY = 1000;
    beforeAll(async () => {
      // More bytes than the sockets between server and reader can hold.
      await torget.db.query(
        `INSERT INTO use_cases (id, slug, status, title, problem, visibility, published_at, tags, source, source_id)
         SELECT gen_random_uuid(), 'fall-' || n, 'published', 'Fall ' || n, repeat('Ett långt problem. ', 1500), 'public', now(), '{många}', 'many', n
           FROM generate_series(1, ${MANY}) n`,
      );
    });
    afterEach(() => jest.restoreAllMocks());

    it('have them all, once', async () => {
      const { text } = await torget.http().get(EXPORT).query({ format: 'jsonl', tag: 'många' }).buffer(true);
      const ids = text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { sourceId: string }).sourceId);
      expect(new Set(ids).size).toBe(MANY);
      expect(ids).toHaveLength(MANY);
    });

    it('are read only as fast as they are taken, and no further when the reader goes away', async () => {
      const text = jest.spyOn(torget.app.get(UseCaseExporter), 'text');
      const asked = jest.spyOn(torget.app.get(UseCasesRepository), 'listMatching');
      const { port } = torget.app.getHttpServer().address() as AddressInfo;
      const request = get({
        port,
        path: `${EXPORT}?format=json&tag=${encodeURIComponent('många')}`,
        host: '127.0.0.1',
      });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const pieces = text.mock.results[0]?.value as AsyncGenerator<string>;
      await once(response, 'readable');
      response.destroy();
      const ended = new Promise<void>((done) => {
        const returned = pieces.return.bind(pieces);
        pieces.return = (value: unknown) => {
          done();
          return returned(value);
        };
      });
      await ended;
      expect((await pieces.next()).done).toBe(true);
      const told = (await Promise.all(asked.mock.results.map(({ value }) => value as Promise<unknown[]>))).flat();
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThan(MANY / 2);
    });

    it('tell of a failure in the middle by breaking off, not by a file that looks whole', async () => {
      const exporter = torget.app.get(UseCaseExporter);
      jest.spyOn(exporter, 'text').mockImplementation(async function* () {
        yield '[';
        await Promise.resolve();
        throw new Error('the database went away');
      });
      const ask = () => torget.http().get(EXPORT).query({ format: 'json' });
      await expect(ask().set('Accept-Encoding', 'identity')).rejects.toThrow('aborted');
      // Compressed, the first words wait for more: then there is still time to say what happened, in the clear.
      const { headers, text } = await ask().set('Accept-Encoding', 'gzip').expect(500);
      expect(headers).toMatchObject({ 'content-type': expect.stringContaining('application/problem+json') });
      expect(headers).not.toHaveProperty('content-disposition');
      expect(text).not.toContain('the database went away');
    });

    it('that fail before the first word are answered with a problem', async () => {
      jest.spyOn(torget.app.get(UseCaseExporter), 'text').mockImplementation(async function* () {
        yield await Promise.reject<string>(new Error('the database is away'));
      });
      const { headers } = await torget.http().get(EXPORT).query({ format: 'json' }).expect(500);
      expect(headers['content-type']).toContain('application/problem+json');
    });
  });
});

describe('the field dictionary', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());

  interface Field {
    readonly name: string;
    readonly label: string;
    readonly codes: { code: string; label: string }[] | null;
    readonly required: string;
    readonly parts: { name: string }[] | null;
  }
  const read = async (query: object): Promise<{ version: number; versions: unknown[]; fields: Field[] }> =>
    (await torget.http().get(DICTIONARY).query(query).expect(200)).body as {
      version: number;
      versions: unknown[];
      fields: Field[];
    };

  it('has every column of the exports, in their order, in both languages', async () => {
    const { text } = await torget.http().get(EXPORT).query({ format: 'csv' }).expect(200);
    const [columns]: string[][] = parse(text, { bom: true });
    const [sv, en] = [await read({}), await read({ lang: 'en' })];
    expect(sv.fields.map((field) => field.name)).toEqual(columns);
    expect(en.fields.map((field) => field.name)).toEqual(columns);
    expect(columns).toEqual(expect.arrayContaining(USE_CASE_FIELDS.map((field) => field.name)));
    expect(sv.versions).toHaveLength(STANDARD_VERSIONS.length);
    const phase = (fields: Field[]): Field | undefined => fields.find((field) => field.name === 'phase');
    expect(phase(sv.fields)).toMatchObject({ label: 'Fas', required: 'Alltid' });
    expect(phase(en.fields)).toMatchObject({ label: 'Phase', required: 'Always' });
    expect(phase(sv.fields)?.codes).toContainEqual({ code: 'in_use', label: 'I drift' });
    const human = sv.fields.find((field) => field.name === 'humanOversight');
    expect(human?.required).toBe(
      'När fasen är Pilot, I drift eller Uppskalad och risken enligt AI-förordningen är Hög risk',
    );
    expect(sv.fields.find((field) => field.name === 'effects')?.parts).toContainEqual(
      expect.objectContaining({ name: 'evidence', label: 'Hur säkert' }),
    );
    expect(JSON.stringify([sv, en])).not.toContain('use-case-dictionary:');
  });

  it('is a CSV file too', async () => {
    const { text, headers } = await torget.http().get(DICTIONARY).query({ format: 'csv', lang: 'en' }).expect(200);
    expect(headers['content-type']).toContain('text/csv');
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.find((row) => row['name'] === 'stopReason')).toMatchObject({
      required: expect.stringMatching(/^When/),
    });
    expect(rows.find((row) => row['name'] === 'visibility')?.['codes']).toMatch(/^public: /);
  });

  it.each([{ format: 'xml' }, { lang: 'fi' }, { q: 'x' }])('refuses %j', async (query) => {
    await torget.http().get(DICTIONARY).query(query).expect(400);
  });
});
