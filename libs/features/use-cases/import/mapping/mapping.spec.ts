import { detectRegister, FOREIGN_REGISTERS } from './foreign-registers.js';
import { readMapping } from './mapping-check.js';
import { rowMapper } from './row-mapper.js';
import { codedField, MAPPABLE_FIELDS, suggestCode, suggestFields } from './suggestions.js';

const suggested = (...columns: string[]): Record<string, string | null> =>
  Object.fromEntries(suggestFields(columns, detectRegister(columns)));

describe('suggestions', () => {
  it('know our names, the labels in both languages, common words, and slips of the pen', () => {
    expect(
      suggested('title', 'Sammanfattning', 'Supplier', 'Verksamhetsområde', 'Kontaktpersonens e-post', 'Id'),
    ).toEqual({
      title: 'title',
      Sammanfattning: 'summary',
      Supplier: 'supplier',
      Verksamhetsområde: 'areas',
      'Kontaktpersonens e-post': 'contactEmail',
      Id: 'sourceId',
    });
    expect(suggested('rubirk', 'contact_email', 'Orginisation', 'Anteckningar')).toEqual({
      rubirk: 'title',
      contact_email: 'contactEmail',
      Orginisation: 'organisation',
      Anteckningar: null,
    });
  });

  it('never mean two columns by one field, and let the exact name win', () => {
    expect(suggested('Namn', 'title', 'status', 'phase')).toEqual({
      Namn: null,
      title: 'title',
      status: null,
      phase: 'phase',
    });
  });

  it('of codes come from the code, its label, or nearly that; anything else is left to a person', () => {
    expect(suggestCode('phase', 'in_use', null)).toBe('in_use');
    expect(suggestCode('phase', 'I drift', null)).toBe('in_use');
    expect(suggestCode('areas', 'Utbilding', null)).toBe('education');
    expect(suggestCode('areas', 'Culture and leisure', null)).toBe('culture_and_leisure');
    expect(suggestCode('phase', 'Påbörjat', null)).toBeNull();
    expect(suggestCode('visibility', 'hub', null)).toBe('hub');
    expect(suggestCode('title', 'x', null)).toBeNull();
  });

  it('of foreign registers name fields and codes that exist', () => {
    for (const { columns, values, signature } of FOREIGN_REGISTERS) {
      expect(Object.values(columns).filter((field) => !MAPPABLE_FIELDS.includes(field))).toEqual([]);
      expect(detectRegister(signature)?.signature).toBe(signature);
      for (const [field, codes] of Object.entries(values))
        expect(Object.values(codes).filter((code) => !codedField(field)?.codes.includes(code))).toEqual([]);
    }
    expect(detectRegister(['name', 'description', 'status'])).toBeNull();
  });
});

describe('a mapping', () => {
  const refused = (mapping: unknown): string[] => {
    const read = readMapping(mapping, ['a', 'b']);
    return 'errors' in read ? read.errors.map(({ path, code }) => `${path} ${code}`) : [];
  };

  it('names fields and codes that exist, each field once, and a title', () => {
    expect(
      refused({ columns: { a: 'title', b: null }, values: { phase: { x: 'pilot', y: null } }, lang: 'nl' }),
    ).toEqual([]);
    expect(refused({})).toEqual(['columns required']);
    expect(refused({ columns: { a: 'title', b: 'title' } })).toEqual(['columns.b fieldTwice']);
    expect(refused({ columns: { a: 'colour', c: 'title' } })).toEqual([
      'columns.a unknownField',
      'columns.c unknownColumn',
    ]);
    expect(refused({ columns: { a: 'summary' } })).toEqual(['columns titleMissing']);
    expect(refused({ columns: { a: 'title' }, values: { phase: { x: 'done' }, title: {} }, lang: 'xx' })).toEqual([
      'values.phase.x oneOf',
      'values.title unknownField',
      'lang isLanguage',
    ]);
  });

  it('makes a foreign row one of ours, and leaves what nobody has decided to the answer of the row', () => {
    const map = rowMapper({
      columns: { Namn: 'title', Läge: 'phase', Områden: 'areas', Start: 'phaseSince', Skräp: null, Saknas: 'summary' },
      values: { phase: { igång: 'in_use', okänt: null }, areas: { skola: 'education', annat: null } },
      lang: 'fi',
    });
    expect(map({ Namn: 'A', Läge: ' igång ', Områden: 'skola; annat; vård', Start: '2024-05', Skräp: 'x' })).toEqual({
      lang: 'fi',
      title: 'A',
      phase: 'in_use',
      areas: ['education', 'vård'],
      phaseSince: '2024-05-01',
    });
    // Left out on purpose is not the same as empty: the row then says nothing of the field.
    expect(map({ Namn: 'B', Läge: 'okänt', Områden: '', Start: '2024' })).toEqual({
      lang: 'fi',
      title: 'B',
      areas: '',
      phaseSince: '2024-01-01',
    });
    expect(map({ Namn: 'C', Läge: 'pausat' })).toMatchObject({ phase: 'pausat' });
  });
});
