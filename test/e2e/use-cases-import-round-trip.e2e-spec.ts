import fc from 'fast-check';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import {
  AI_ACT_RISKS,
  EVIDENCE_GRADES,
  LINK_KINDS,
  PHASES,
  USE_CASE_FIELDS,
  USE_CASE_LIMITS as LIMITS,
  WITHHOLD_REASONS,
  type StandardField,
} from '#contracts';
import { UseCaseExporter, UseCaseImporter, type ImportFormat } from '#features/use-cases';
import { startApp, type TestApp } from '../support/app.js';

/** Characters that files, spreadsheets and databases are known to stumble over. */
const ODD = [
  'å',
  'Ö',
  '😀',
  '𝕏',
  'é',
  '"',
  "'",
  '\\',
  ',',
  ';',
  '|',
  '=',
  '+',
  '-',
  '@',
  '<b>',
  '{',
  '}',
  '[',
  ']',
  ' ',
  'NULL',
  '\u2028',
  '\u00A0',
  '‮',
  'ﬀ',
];
const ODD_LINES = [...ODD, '\n', '\r\n', '\t'];

const written = (most: number, pieces: readonly string[] = ODD): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
    .map((parts) =>
      parts
        .join('')
        .replaceAll('\u0000', '')
        .replaceAll('\uFFFD', '')
        .slice(0, most)
        .toWellFormed()
        .replaceAll('\uFFFD', '')
        .trim(),
    );
const filled = (most: number, pieces: readonly string[] = ODD): fc.Arbitrary<string> =>
  written(most - 1, pieces).map((text) => `x${text}`.trim());
const oneLine = (most: number): fc.Arbitrary<string> => filled(most).map((text) => text.replace(/\p{Cc}/gu, ''));
const word = (most: number): fc.Arbitrary<string> => oneLine(most).map((text) => text.replace(/[;|]/g, '').trim());
const unique = (one: fc.Arbitrary<string>, most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(one, { maxLength: Math.min(most, 4) });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 })
  .map((one) => (one === 0 ? 0 : one));
const url = fc.webPath().map((path) => `https://kommun.example${path}`);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one);
const email = fc.constantFrom('ai@kommun.example', "o'neill+ai@region.example");
const story = fc.record({
  title: written(60),
  summary: written(LIMITS.summaryMax, ODD_LINES),
  problem: written(300, ODD_LINES),
  solution: written(300, ODD_LINES),
  lessons: written(300, ODD_LINES),
});

/** Anything that a field may hold. */
function anyOf(field: StandardField): fc.Arbitrary<unknown> {
  const max = Math.min(field.max ?? 300, 300);
  switch (field.kind) {
    case 'line':
    case 'text':
      if (field.name === 'title') return filled(max);
      return field.pattern ? fc.constant(field.example) : maybe(filled(max, field.kind === 'text' ? ODD_LINES : ODD));
    case 'code':
      return maybe(fc.constantFrom(...(field.codes ?? []).filter((one) => one !== 'hub')));
    case 'hubs':
      return fc.constant([]);
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...(field.codes ?? [])), { maxLength: 3 });
    case 'tags':
      return unique(word(LIMITS.tagMax), field.maxItems ?? 4);
    case 'list':
      return unique(oneLine(LIMITS.listItemMax), field.maxItems ?? 4);
    case 'places':
      return fc.uniqueArray(fc.constantFrom('0114', '1280', '2281'), { maxLength: 3 });
    case 'day':
      return maybe(day);
    case 'number':
      return maybe(
        fc.oneof(
          fc.nat(),
          fc.double({ noNaN: true, min: 0, max: 1e11 }).map((one) => (one === 0 ? 0 : one)),
        ),
      );
    case 'email':
      return maybe(email);
    case 'url':
      return maybe(url);
    case 'language':
      return fc.constantFrom('sv', 'en', 'fi', 'se', 'ar');
    case 'file':
      return maybe(fc.uuid());
    case 'organisation':
      return fc.constantFrom('sundsvall', 'lund');
    case 'organisations':
      return fc.uniqueArray(fc.constantFrom('kristinehamn', 'umea'), { maxLength: 2 });
    case 'useCase':
      return fc.constant(null);
    case 'translations':
      return fc.dictionary(fc.constantFrom('no', 'da', 'de'), story, { maxKeys: 2, noNullPrototype: true });
    case 'effects':
      return fc.array(
        fc.record({
          measure: filled(LIMITS.measureMax),
          unit: written(LIMITS.unitMax),
          baseline: maybe(number),
          value: maybe(number),
          periodStart: maybe(day),
          periodEnd: maybe(day),
          method: maybe(filled(200, ODD_LINES)),
          measuredBy: maybe(filled(LIMITS.measureMax)),
          evidence: fc.constantFrom(...EVIDENCE_GRADES),
        }),
        { maxLength: 3 },
      );
    case 'phases':
      return fc.array(fc.record({ phase: fc.constantFrom(...PHASES), since: maybe(day), reason: maybe(filled(100)) }), {
        maxLength: 3,
      });
    case 'contacts':
      return fc.array(fc.record({ name: filled(60), role: maybe(filled(60)), email: maybe(email) }), { maxLength: 2 });
    case 'links':
      return fc.array(fc.record({ kind: fc.constantFrom(...LINK_KINDS), url, label: filled(80) }), { maxLength: 2 });
    case 'roles':
      return fc.array(fc.record({ role: filled(60), hours: maybe(fc.nat()) }), { maxLength: 2 });
    case 'withheld':
      return fc.uniqueArray(
        fc.record({
          field: fc.constantFrom('solution', 'supplier', 'effects', 'costOnce', 'links'),
          reason: fc.constantFrom(...WITHHOLD_REASONS),
        }),
        { maxLength: 2, selector: (one) => one.field },
      );
  }
}

const anyCase: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(USE_CASE_FIELDS.map((field) => [field.name, anyOf(field)])),
);

/** What an import may change: our own ids, addresses and times. */
const OURS = ['id', 'slug', 'publishedAt', 'updatedAt'];

describe('what is exported comes back the same', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());

  const load = (text: string, format: ImportFormat) =>
    torget.app.get(UseCaseImporter).importFile(Readable.from([Buffer.from(text)]), { format, publish: true });
  const exported = async (format: ImportFormat): Promise<string> => {
    const out = new PassThrough();
    const [text] = await Promise.all([textOf(out), torget.app.get(UseCaseExporter).exportUseCases(out, { format })]);
    return text;
  };
  const bySourceId = async (): Promise<Map<unknown, unknown>> => {
    const records = JSON.parse(await exported('json')) as Record<string, unknown>[];
    return new Map(
      records.map((one) => [
        one['sourceId'],
        Object.fromEntries(Object.entries(one).filter(([name]) => !OURS.includes(name))),
      ]),
    );
  };

  it.each<ImportFormat>(['json', 'csv'])('as %s, whatever it is', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCase, { minLength: 5, maxLength: 12 }), async (cases) => {
        await torget.db.query('DELETE FROM use_cases');
        const rows = cases.map((one, index) => ({ ...one, source: 'åäö', sourceId: `=${index}` }));
        const report = await load(JSON.stringify(rows), 'json');
        expect(report.errors).toEqual([]);
        const before = await bySourceId();
        expect(before.size).toBe(cases.length);
        const file = await exported(format);
        // Over what is there it changes nothing; the second time without even looking closely.
        expect(await load(file, format)).toMatchObject({ created: 0, updated: 0, failed: 0, unchanged: cases.length });
        await torget.db.query('DELETE FROM use_cases');
        expect(await load(file, format)).toMatchObject({ created: cases.length, failed: 0, errors: [] });
        expect(await bySourceId()).toEqual(before);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('and what is withheld is not emptied by a file that could not hold it', async () => {
    await torget.db.query('DELETE FROM use_cases');
    const row = {
      source: 's',
      sourceId: '1',
      title: 'Hemlig leverantör',
      organisation: 'lund',
      supplier: 'Bolaget AB',
      aiActRisk: AI_ACT_RISKS[3],
      solution: 'Hemlig lösning',
      translations: { en: { title: 'Secret', solution: 'Secret solution' } },
      withheld: [
        { field: 'supplier', reason: 'procurement' },
        { field: 'solution', reason: 'security' },
      ],
    };
    await load(JSON.stringify([row]), 'json');
    const file = await exported('json');
    expect(file).not.toContain('Bolaget');
    expect(file).not.toContain('ecret solution');
    const changed = file.replace('Hemlig leverantör', 'Ändrad rubrik');
    expect(await load(changed, 'json')).toMatchObject({ updated: 1 });
    const kept = await torget.db.query<{ kept: unknown }>('SELECT kept FROM use_case_withheld ORDER BY field');
    expect(kept.map((one) => one.kept)).toEqual([
      { value: 'Hemlig lösning', translations: { en: 'Secret solution' } },
      { value: 'Bolaget AB' },
    ]);
  });
});
