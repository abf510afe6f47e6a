import type { Language } from '#contracts';
import { csvRow, harmlessCell } from '#platform/text';
import type { RoundDictionary } from '../dto/round-dictionary.response.js';
import en from './round-dictionary.en.json' with { type: 'json' };
import sv from './round-dictionary.sv.json' with { type: 'json' };

const WORDS: Readonly<Record<Language, Record<'rules' | 'json' | 'csv', Readonly<Record<string, string>>>>> = {
  sv,
  en,
};

/** What the fields of the exports mean, and the rules of the ranking, in one language. */
export function roundDictionary(lang: Language): RoundDictionary {
  const { rules, json, csv } = WORDS[lang];
  const listed = (file: string, words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([name, meaning]) => ({ file, name, meaning }));
  return {
    lang,
    version: 1,
    rules: Object.entries(rules).map(([name, meaning]) => ({ name, meaning })),
    fields: [...listed('json', json), ...listed('csv', csv)],
  };
}

/** The same as a table. */
export function roundDictionaryCsv(lang: Language): string {
  const { rules, fields } = roundDictionary(lang);
  const rows = [
    ['file', 'name', 'meaning'],
    ...rules.map(({ name, meaning }) => ['rule', name, meaning]),
    ...fields.map(({ file, name, meaning }) => [file, name, meaning]),
  ];
  return rows.map((row) => csvRow(row.map(harmlessCell))).join('');
}
