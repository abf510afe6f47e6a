import { isKnownField, readImportRow } from './import-row.js';

const least = { title: 'Titel', organisation: 'sundsvall' };
const contentOf = (more: object) => {
  const read = readImportRow({ ...least, ...more });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
};
const problemsOf = (record: object): string[] => {
  const read = readImportRow(record as Record<string, unknown>);
  return 'problems' in read ? read.problems.map((problem) => problem.field) : [];
};

describe('a row of an import file', () => {
  it('needs no more than a title', () => {
    const read = contentOf({});
    expect(read.content).toMatchObject({
      title: 'Titel',
      lang: 'sv',
      areas: [],
      phase: null,
      visibility: null,
      phases: [],
    });
    expect(read).toMatchObject({ organisation: 'sundsvall', source: null, sourceId: null });
    expect([...read.given]).toEqual(['title']);
  });

  it('reads lists from JSON and from cells', () => {
    expect(contentOf({ areas: ['education'], tags: 'a; b|a' }).content).toMatchObject({
      areas: ['education'],
      tags: ['a', 'b'],
    });
    expect(contentOf({ areas: 'education;civil_society' }).content.areas).toEqual(['education', 'civil_society']);
  });

  it('reads effects, phases and translations from cells that hold JSON', () => {
    const { content } = contentOf({
      phase: 'pilot',
      phaseSince: '2025-06-01',
      effects: '[{"measure":"Tid","evidence":"measured","value":"3,5"}]',
      phases: '[{"phase":"idea"}]',
      translations: '{"en":{"title":"Title"},"fi":null}',
    });
    expect(content.effects).toMatchObject([{ measure: 'Tid', value: 3.5, baseline: null, unit: '' }]);
    expect(content.phases).toEqual([
      { phase: 'idea', since: null, reason: null },
      { phase: 'pilot', since: '2025-06-01', reason: null },
    ]);
    expect(content.translations).toEqual({
      en: { title: 'Title', summary: '', problem: '', solution: '', lessons: '' },
    });
  });

  it('takes empty cells as nothing, and numbers as text where text is meant', () => {
    const read = contentOf({ summary: '  ', phase: '', contactEmail: null, sourceId: 42 });
    expect(read.content).toMatchObject({ summary: '', phase: null, contactEmail: null });
    expect(read.sourceId).toBe('42');
    expect(read.given.has('summary')).toBe(true);
  });

  it.each<[string, object, string[]]>([
    ['no title', { organisation: 'x' }, ['title']],
    ['a blank title', { title: ' ' }, ['title']],
    [
      'several things at once',
      { ...least, areas: ['x'], phase: 'x', contactEmail: 'x' },
      ['areas', 'phase', 'contactEmail'],
    ],
    [
      'a value of the wrong kind',
      { ...least, summary: { a: 1 }, areas: 7, effects: 'x' },
      ['summary', 'areas', 'effects'],
    ],
    ['a summary that is too long', { ...least, summary: 'x'.repeat(281) }, ['summary']],
    ['days that do not exist', { ...least, phaseSince: '2025-02-29' }, ['phaseSince']],
    ['text that is not UTF-8', { ...least, problem: 'Sm\uFFFDland' }, ['problem']],
    ['half a character', { ...least, problem: '\uD800' }, ['problem']],
    ['a null byte', { ...least, problem: '\u0000' }, ['problem']],
    [
      'an effect without grade, with an odd field',
      { ...least, effects: [{ measure: 'x', colour: 1 }] },
      ['effects.0.colour', 'effects.0.evidence'],
    ],
    ['a translation into nothing', { ...least, translations: { english: {} } }, ['translations.english']],
    ['names of JavaScript', { ...least, translations: { constructor: {} } }, ['translations.constructor']],
  ])('names what is wrong: %s', (_, record, fields) => {
    expect(problemsOf(record)).toEqual(fields);
  });

  it('knows its fields, and those that exports add', () => {
    for (const name of ['title', 'sourceId', 'organisation', 'slug', 'publishedAt'])
      expect(isKnownField(name)).toBe(true);
    for (const name of ['colour', 'constructor', '__proto__', 'area']) expect(isKnownField(name)).toBe(false);
  });
});
