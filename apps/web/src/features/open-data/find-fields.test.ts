import type { DictionaryField } from './api/get-dictionary';
import { findFields } from './find-fields';

const field = (name: string, more: Partial<DictionaryField> = {}): DictionaryField => ({
  name,
  label: name,
  help: '',
  why: null,
  kind: 'line',
  kindLabel: 'En rad text',
  step: null,
  since: 1,
  codeList: null,
  codes: null,
  parts: null,
  maxLength: null,
  maxItems: null,
  pattern: null,
  example: null,
  unit: null,
  required: '',
  asked: '',
  weight: 0,
  withholdable: false,
  translated: false,
  ...more,
});

const FIELDS = [
  field('phase', { label: 'Fas', codes: [{ code: 'in_use', label: 'I drift' }] }),
  field('effects', { parts: [{ name: 'unit', label: 'Enhet', codeList: null, codes: null }] }),
  field('supplier', { help: 'Vem levererar?' }),
];
const found = (words: string): string[] => findFields(FIELDS, words).map(({ name }) => name);

describe('finding fields of the dictionary', () => {
  it('looks in names, help, codes and parts, whatever the case', () => {
    expect(found('FAS')).toEqual(['phase']);
    expect(found('in_use')).toEqual(['phase']);
    expect(found('enhet')).toEqual(['effects']);
    expect(found('levererar')).toEqual(['supplier']);
  });

  it('wants all words, and has everything when there are none', () => {
    expect(found('drift fas')).toEqual(['phase']);
    expect(found('fas levererar')).toEqual([]);
    expect(found('  ')).toHaveLength(3);
  });
});
