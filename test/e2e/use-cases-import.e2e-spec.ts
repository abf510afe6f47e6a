import { parse } from 'csv-parse/sync';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { OrganisationDirectory } from '#features/organisations';
import { askerKeys } from '#platform/access';
import {
  UnreadableFile,
  UseCaseExporter,
  UseCaseImporter,
  type ExportFormat,
  type ImportFormat,
  type ImportOptions,
  type ImportReport,
  type RowReport,
} from '#features/use-cases';
import { buildUseCase, signInMember } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const without = (record: Record<string, unknown>, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

describe('import and export of use cases', () => {
  let torget: TestApp;
  let folder: string;
  beforeAll(async () => {
    torget = await startApp();
    folder = await mkdtemp(join(tmpdir(), 'torget-import-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await torget.close();
  });

  const importer = (): UseCaseImporter => torget.app.get(UseCaseImporter);
  const importText = (
    text: string | Buffer,
    format: ImportFormat,
    options: ImportOptions = {},
  ): Promise<ImportReport> => importer().importFile(Readable.from([text]), { format, ...options });
  const importObjects = (rows: unknown[], options: ImportOptions = {}): Promise<ImportReport> =>
    importText(JSON.stringify(rows), 'json', options);
  const find = async (source: string, sourceId: string): Promise<Record<string, unknown>> => {
    const [row] = await torget.db.query<{ id: string }>(
      'SELECT id FROM use_cases WHERE source = $1 AND source_id = $2',
      [source, sourceId],
    );
    const { agent } = await signInMember(torget, 'sundsvall');
    return (await agent.get(`/api/v1/use-cases/${row?.id}`).expect(200)).body as Record<string, unknown>;
  };
  const exportText = async (format: ExportFormat, keys?: readonly string[]): Promise<string> => {
    const file = join(folder, `export.${format}`);
    await torget.app.get(UseCaseExporter).exportUseCases(createWriteStream(file), { format, keys });
    return readFile(file, 'utf8');
  };

  it('takes an array, answers for every row, and loads the good ones', async () => {
    const answers: RowReport[] = [];
    const report = await importObjects(
      [
        { source: 'a', sourceId: '1', title: 'Bra', organisation: 'sundsvall', areas: ['education'], colour: 'blue' },
        { source: 'a', sourceId: '2', title: 'Fel område', organisation: 'sundsvall', areas: ['fishing'] },
        { source: 'a', sourceId: '3', organisation: 'sundsvall' },
        { source: 'a', sourceId: '4', title: 'Okänd ägare', organisation: 'Ingenstans' },
        {
          source: 'a',
          sourceId: '5',
          title: 'Fel dag',
          organisation: 'sundsvall',
          phase: 'pilot',
          phaseSince: '2026-13-01',
        },
        'not a record',
        { source: 'a', sourceId: '6', title: 'Null', organisation: 'sundsvall', problem: 'a\u0000b' },
        {
          source: 'a',
          sourceId: '7',
          title: 'Effekt',
          organisation: 'Sundsvalls kommun',
          effects: [{ measure: 'Tid', value: 'tolv', evidence: 'sure' }],
        },
        { source: 'a', sourceId: '8', title: 'Också bra', organisation: 'Sundsvall' },
      ],
      { publish: true, onRow: (answer) => answers.push(answer) },
    );
    expect(report).toMatchObject({ created: 2, updated: 0, unchanged: 0, failed: 7, unknownFields: ['colour'] });
    expect(answers).toHaveLength(9);
    expect(report.errors.map(({ row, field }) => [row, field])).toEqual([
      [2, 'areas'],
      [3, 'title'],
      [4, 'organisation'],
      [5, 'phaseSince'],
      [6, ''],
      [7, 'problem'],
      [8, 'effects.0.value'],
      [8, 'effects.0.evidence'],
    ]);
    expect(await find('a', '1')).toMatchObject({
      status: 'published',
      visibility: 'public',
      areas: ['education'],
      source: 'a',
      sourceId: '1',
    });
  });

  it('changes nothing the second time, and only what changed the third', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({
      source: 'b',
      sourceId: String(index),
      title: `Rad ${index}`,
      organisation: 'lund',
    }));
    expect(await importObjects(rows, { publish: true })).toMatchObject({ created: 5 });
    expect(await importObjects(rows, { publish: true })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 5,
      failed: 0,
    });
    rows.splice(2, 1, { source: 'b', sourceId: '2', title: 'Rad två', organisation: 'lund' });
    expect(await importObjects(rows, { publish: true })).toMatchObject({ updated: 1, unchanged: 4 });
    expect(await find('b', '2')).toMatchObject({ title: 'Rad två', version: 2 });
    const events = await torget.db.query("SELECT FROM outbox_events WHERE name = 'use_case.imported'");
    expect(events.length).toBeLessThanOrEqual(3);
  });

  it('publishes what was imported as a draft, keeps edits of people, and keeps fields that the file does not have', async () => {
    const row = { source: 'c', sourceId: '1', title: 'Först utkast', organisation: 'sundsvall', tags: ['x'] };
    await importObjects([row]);
    expect(await find('c', '1')).toMatchObject({ status: 'draft' });
    expect(await importObjects([row], { publish: true })).toMatchObject({ updated: 1 });
    const { agent } = await signInMember(torget, 'sundsvall');
    const { id } = await find('c', '1');
    await agent
      .patch(`/api/v1/use-cases/${String(id)}`)
      .send({ summary: 'Rättad av en människa' })
      .expect(200);
    expect(await importObjects([row], { publish: true })).toMatchObject({ unchanged: 1 });
    const changed = { ...without(row, 'tags'), problem: 'Nytt problem' };
    expect(await importObjects([changed])).toMatchObject({ updated: 1 });
    expect(await find('c', '1')).toMatchObject({
      status: 'published',
      summary: 'Rättad av en människa',
      problem: 'Nytt problem',
      tags: ['x'],
    });
  });

  it('recognises rows without a source by what they say', async () => {
    const rows = [
      { title: 'Utan nyckel', organisation: 'lund' },
      { title: 'Utan nyckel två', organisation: 'lund' },
    ];
    expect(await importObjects(rows)).toMatchObject({ created: 2 });
    expect(await importObjects(rows)).toMatchObject({ created: 0, unchanged: 2 });
  });

  it('lets a key that comes twice in one file end as its last row', async () => {
    const row = { source: 'd', sourceId: '1', organisation: 'lund' };
    const report = await importObjects([
      { ...row, title: 'Första' },
      { ...row, title: 'Andra' },
      { ...row, title: 'Andra' },
    ]);
    expect(report).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
  });

  it('keeps what grew from what, also between rows of one file', async () => {
    const rows = ['Rot', 'Stam', 'Gren'].map((title, place, all) => ({
      source: 'tree',
      sourceId: title,
      title: `${title} i trädet`,
      organisation: 'sundsvall',
      ...(place > 0 ? { grewFrom: `${(all[place - 1] ?? '').toLowerCase()}-i-tradet` } : {}),
    }));
    const orphan = { ...rows[1], sourceId: 'orphan', grewFrom: 'finns-inte-i-tradet' };
    const expected = { created: 3, failed: 1, errors: [{ row: 4, field: 'grewFrom' }] };
    expect(await importObjects([...rows, orphan], { publish: true, dryRun: true })).toMatchObject(expected);
    expect(await importObjects([...rows, orphan], { publish: true })).toMatchObject(expected);
    expect(await find('tree', 'Gren')).toMatchObject({ grewFrom: { slug: 'stam-i-tradet' } });
    expect(await importObjects(rows, { publish: true })).toMatchObject({ unchanged: 3 });
  });

  it('makes organisations only when asked, and tells in a dry run what it would do', async () => {
    const rows = [
      { source: 'e', sourceId: '1', title: 'Ett', organisation: 'Föreningen Påhittet' },
      { source: 'e', sourceId: '2', title: 'Två', organisation: 'Föreningen Påhittet' },
    ];
    expect(await importObjects(rows)).toMatchObject({ failed: 2 });
    expect(await importObjects(rows, { createOrganisations: true, dryRun: true })).toMatchObject({
      created: 2,
      failed: 0,
    });
    expect(await torget.app.get(OrganisationDirectory).resolve('Föreningen Påhittet')).toBeNull();
    expect(await importObjects(rows, { createOrganisations: true })).toMatchObject({ created: 2, failed: 0 });
    expect(await torget.app.get(OrganisationDirectory).resolve('Föreningen Påhittet')).toMatchObject({
      type: 'civil_society',
    });
  });

  it('takes the default organisation for rows that name none', async () => {
    expect(await importObjects([{ title: 'Ingen ägare' }])).toMatchObject({ failed: 1 });
    expect(await importObjects([{ title: 'Ingen ägare' }], { organisation: 'lund' })).toMatchObject({ created: 1 });
    await expect(importObjects([{ title: 'x' }], { organisation: 'ingenstans' })).rejects.toThrow(UnreadableFile);
  });

  it('lets people import only for organisations of theirs', async () => {
    const { account } = await signInMember(torget, 'lund');
    const lund = await torget.app.get(OrganisationDirectory).resolve('lund');
    const actor = {
      userId: account.id,
      name: account.name,
      platformRole: account.platformRole,
      memberships: [{ organisationId: lund?.id ?? '', role: 'member' as const }],
      hubs: [],
      sessionId: null,
      tokenId: null,
      scopes: null,
    };
    const rows = ['lund', 'sundsvall'].map((organisation) => ({
      source: 'f',
      sourceId: organisation,
      title: 'Min',
      organisation,
    }));
    const report = await importObjects(rows, { actor });
    expect(report).toMatchObject({ created: 1, failed: 1 });
    expect(report.errors).toMatchObject([{ row: 2, field: 'organisation', code: 'field.notYours' }]);
  });

  it('lets a row that the database refuses stand alone', async () => {
    await torget.db.manager.query("ALTER TABLE use_cases ADD CONSTRAINT no_such_title CHECK (title <> 'Otillåten')");
    const rows = Array.from({ length: 40 }, (_, index) => ({
      source: 'g',
      sourceId: String(index),
      title: index === 17 ? 'Otillåten' : `Fin ${index}`,
      organisation: 'lund',
    }));
    const report = await importObjects(rows);
    await torget.db.manager.query('ALTER TABLE use_cases DROP CONSTRAINT no_such_title');
    expect(report).toMatchObject({ created: 39, failed: 1 });
    expect(report.errors[0]).toMatchObject({ row: 18 });
  });

  it('survives two imports of one file at a time', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      source: 'h',
      sourceId: String(index),
      title: 'Samma titel',
      organisation: 'lund',
    }));
    const reports = await Promise.all([importObjects(rows), importObjects(rows)]);
    expect(reports.reduce((sum, report) => sum + report.created, 0)).toBe(30);
    expect(reports.reduce((sum, report) => sum + report.failed, 0)).toBe(0);
  });

  describe('files', () => {
    it('of one object a line, where a broken line stops nothing', async () => {
      const lines = [
        '{"title":"Rad","organisation":"lund","source":"l","sourceId":"1"}',
        '{"title": broken',
        '',
        '{"title":"Sista","organisation":"lund","source":"l","sourceId":"2"}',
      ];
      const report = await importText(`\uFEFF${lines.join('\r\n')}`, 'jsonl');
      expect(report).toMatchObject({ created: 2, failed: 1, errors: [{ row: 2, message: 'is not valid JSON' }] });
      expect(await importText(lines.join('\n'), 'json')).toMatchObject({ unchanged: 2, failed: 1 });
    });

    it('of CSV: with BOM, semicolons, quoted line breaks, odd rows', async () => {
      const text = [
        'source;sourceId;title;organisation;areas;tags;problem;okänd',
        'k;1;"Ett; med semikolon";sundsvall;education|administration;a;"rad ett\nrad två ""citat""";x',
        'k;2;För få celler;sundsvall',
        "k;3;'=SUM(A1);sundsvall;;;;",
        'k;4;Fel område;sundsvall;fishing;;;',
        'k;5;Sista;sundsvall;education;b|c;;',
      ].join('\r\n');
      const report = await importText(Buffer.from(`\uFEFF${text}`), 'csv', { publish: true });
      expect(report).toMatchObject({ created: 3, failed: 2, unknownFields: ['okänd'] });
      expect(report.errors.map(({ row, field }) => [row, field])).toEqual([
        [3, ''],
        [5, 'areas'],
      ]);
      expect(await find('k', '1')).toMatchObject({
        title: 'Ett; med semikolon',
        areas: ['education', 'administration'],
        problem: 'rad ett\nrad två "citat"',
      });
      expect(await find('k', '3')).toMatchObject({ title: '=SUM(A1)' });
      expect(await find('k', '5')).toMatchObject({ tags: ['b', 'c'] });
    });

    it('in small pieces, cut anywhere', async () => {
      const rows = [
        { source: 'p', sourceId: '1', title: 'Åäö "citat" [x] {y}, \\ 😀', organisation: 'lund' },
        {
          source: 'p',
          sourceId: '2',
          title: 'Två',
          organisation: 'lund',
          effects: [{ measure: '}],[{', evidence: 'expected' }],
        },
      ];
      const bytes = [...Buffer.from(JSON.stringify(rows, null, 2))].map((byte) => Buffer.from([byte]));
      expect(await importer().importFile(Readable.from(bytes), { format: 'json', publish: true })).toMatchObject({
        created: 2,
        failed: 0,
      });
      expect(await find('p', '1')).toMatchObject({ title: rows[0]?.title });
    });

    it('by name, whose ending tells the format', async () => {
      const file = join(folder, 'one.csv');
      await writeFile(file, 'title,organisation\nFrån fil,lund\n');
      expect(await importer().importFile(file)).toMatchObject({ created: 1 });
    });

    it.each<[string, string, ImportFormat]>([
      ['an empty CSV file', '', 'csv'],
      ['a CSV file without a header', '1;2;3\n4;5;6\n', 'csv'],
      ['a CSV file with a column twice', 'title,title\na,b\n', 'csv'],
      [
        'a CSV file with thousands of columns',
        `title,${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n`,
        'csv',
      ],
      ['JSON that is neither an array nor objects', '"text"', 'json'],
    ])('that are %s are refused as a whole', async (_, text, format) => {
      await expect(importText(text, format)).rejects.toThrow(UnreadableFile);
    });

    it('that are cut off load what is whole', async () => {
      const report = await importText(
        '[{"title":"Hel","organisation":"lund","source":"q","sourceId":"1"},{"title":"Ha',
        'json',
      );
      expect(report).toMatchObject({ created: 1, failed: 1, errors: [{ row: 2 }] });
    });
  });

  describe('exports', () => {
    const odd = {
      source: 'odd',
      sourceId: '=1',
      title: '+46 "å" 😀; | ,',
      organisation: 'sundsvall',
      lang: 'fi',
      summary: "'=already",
      problem: 'rad\nrad\r\nrad\ttab',
      solution: '=cmd|calc',
      lessons: '-1',
      areas: ['education', 'civil_society'],
      values: ['other'],
      techniques: ['speech'],
      phase: 'stopped',
      phaseSince: '2026-03-01',
      phaseReason: '@skäl',
      stopReason: 'law',
      insteadOf: 'Något annat',
      personalData: 'none',
      contactName: 'Åsa',
      contactRole: '"Chef"',
      contactEmail: 'asa@kommun.example',
      tags: ['-tag', 'två ord'],
      visibility: 'members',
      effects: [
        {
          measure: 'Tid, "netto"',
          unit: '%',
          baseline: 0.1,
          value: -2.5e-7,
          periodStart: '2025-01-01',
          periodEnd: null,
          method: null,
          measuredBy: null,
          evidence: 'measured',
        },
      ],
      translations: {
        en: { title: 'English', summary: 's', problem: 'p', solution: '', lessons: '' },
        se: { title: 'Davvi', summary: '', problem: '', solution: '', lessons: '' },
      },
      phases: [{ phase: 'pilot', since: '2025-01-01', reason: null }],
    };

    beforeAll(async () => {
      expect(await importObjects([odd], { publish: true })).toMatchObject({ created: 1, failed: 0 });
    });

    it.each<ImportFormat>(['csv', 'json', 'jsonl'])('as %s come back as they were', async (format) => {
      const before = await find('odd', '=1');
      const text = await exportText(format);
      expect(await importText(text, format, { publish: true })).toMatchObject({ created: 0, updated: 0, failed: 0 });
      await torget.db.query('DELETE FROM use_cases WHERE id = $1', [before['id']]);
      expect(await importText(text, format, { publish: true })).toMatchObject({ created: 1, updated: 0, failed: 0 });
      const after = await find('odd', '=1');
      expect(after).toMatchObject(
        without(before, 'id', 'effects', 'createdAt', 'updatedAt', 'publishedAt', 'lastConfirmedAt', 'version'),
      );
      const effects = before['effects'] as Record<string, unknown>[];
      expect(after['effects']).toMatchObject(effects.map((effect) => without(effect, 'id')));
    });

    it('have no cell that a spreadsheet runs', async () => {
      const text = await exportText('csv');
      expect(text).toContain("'=cmd|calc");
      const lines: string[][] = parse(text, { bom: true });
      const cells = lines.flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    });

    it('hold only what the asker may see', async () => {
      const { agent } = await signInMember(torget, 'sundsvall');
      const hidden = await buildUseCase(agent, { visibility: 'organisation', title: 'Dold i export' });
      const open = await buildUseCase(agent, { title: 'Öppen i export' });
      const idsIn = async (keys?: readonly string[]) =>
        (JSON.parse(await exportText('json', keys)) as { id: string }[]).map((one) => one.id);
      const forAnyone = await exportText('json', askerKeys(null));
      expect(forAnyone).toContain(open.id);
      expect(forAnyone).not.toContain(hidden.id);
      expect(forAnyone).not.toContain('@kommun.example');
      expect(await idsIn()).toEqual(expect.arrayContaining([hidden.id, open.id]));
      expect(await idsIn(['public', 'members'])).not.toContain(hidden.id);
    });
  });

  it('is found by search once the outbox has told', async () => {
    await importObjects([{ source: 'z', sourceId: '1', title: 'Strandskyddsdrönare', organisation: 'lund' }], {
      publish: true,
    });
    await torget.delivered();
    const { body } = await torget.http().get('/api/v1/use-cases?q=strandskyddsdrönare').expect(200);
    expect(body.items[0].title).toBe('Strandskyddsdrönare');
  });
});
