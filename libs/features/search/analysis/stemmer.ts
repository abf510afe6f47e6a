import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { STOP_WORDS } from '../data/stop-words.js';

/** What is left of a word without its endings, by the rules of each language. */
export interface Stems {
  readonly sv: string;
  readonly en: string;
}

/** The stem of a word in a language: languages without rules of their own keep their words as they are. */
export type StemOf = (word: string, lang: string) => string;

const MOST_REMEMBERED = 100_000;

/** Stems words with PostgreSQL's Snowball dictionaries, for both engines alike, and remembers them: a language has few words that are used much. */
@Injectable()
export class Stemmer {
  private readonly known = new Map<string, Stems>();

  constructor(private readonly dataSource: DataSource) {}

  /** Looks up what is not known yet, and answers with a function that knows all these words. */
  async stemsOf(words: Iterable<string>): Promise<(word: string) => Stems> {
    const wanted = new Set(words);
    const found = new Map<string, Stems>();
    for (const word of wanted) {
      const known = this.known.get(word);
      if (known) found.set(word, known);
    }
    const unknown = [...wanted].filter((word) => !found.has(word) && !STOP_WORDS.has(word));
    if (unknown.length > 0) {
      const rows = await this.dataSource.query<{ sv: string | null; en: string | null }[]>(
        `SELECT (ts_lexize('torget_swedish', word))[1] AS sv, (ts_lexize('torget_english', word))[1] AS en
         FROM unnest($1::text[]) WITH ORDINALITY AS w (word, position) ORDER BY position`,
        [unknown],
      );
      if (this.known.size + unknown.length > MOST_REMEMBERED) this.known.clear();
      unknown.forEach((word, at) => {
        const stems = { sv: rows[at]?.sv ?? word, en: rows[at]?.en ?? word };
        found.set(word, stems);
        this.known.set(word, stems);
      });
    }
    return (word) => found.get(word) ?? { sv: word, en: word };
  }
}

/** The stem of a word in the language it is written in. */
export function stemIn({ sv, en }: Stems, word: string, lang: string): string {
  if (lang === 'sv') return sv;
  return lang === 'en' ? en : word;
}
