import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Database } from '#platform/database';
import type { AskedTerm } from '../analysis/analyser.js';
import type { IndexedVersion, SearchType } from '../search-engine.js';
import { intactParts } from '../text/edit-distance.js';
import type { IndexRow, VocabularyWord } from './index-row.js';

/** A row of `search_documents`, as far as filtering, sorting and counting need it. */
export interface DocumentRow {
  readonly key: number;
  readonly id: string;
  readonly generation: number;
  readonly removed: boolean;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly visible_to: readonly string[];
  /** Milliseconds since 1970. */
  readonly newest: number;
  readonly updated: number;
  readonly reuse: number;
  readonly measured: boolean;
  readonly title_words: number;
}

/** A word of the vocabulary that answers to an asked one. */
export interface FoundWord {
  readonly asked: string;
  readonly word: string;
  readonly folded: string;
  readonly stem: string;
  /** `same`: an inflected form; `folded`: the same but for marks; `part`: it ends with the word. */
  readonly how: 'same' | 'folded' | 'part';
}

/** A word that a misspelt one may have been meant to be; all without marks but the word itself. */
export interface Neighbour {
  readonly word: string;
  readonly folded: string;
  readonly folded_stem: string;
}

/** A text of a hit. */
export interface TextRow {
  readonly key: number;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** What a suggestion shows. */
export interface SuggestionRow {
  readonly key: number;
  readonly id: string;
  readonly slug: string;
  readonly keywords: readonly string[];
  readonly title: string;
}

/** Stands among the generations of types for that of the vocabulary. */
const WORDS = '#words';
const MOST_COMPOUNDS = 48;
const MOST_NEIGHBOURS = 200;
const LONGEST_BODY_SHOWN = 20_000;
const SHORTEST_COMPOUND_END = 4;

/**
 * All SQL of the PostgreSQL engine. Writes join the transaction of whoever writes. Reads never do: what a transaction has not
 * committed must not get into what this process remembers of the index.
 */
@Injectable()
export class SearchRepository {
  constructor(
    private readonly db: Database,
    private readonly dataSource: DataSource,
  ) {}

  /** The numbers of the last write to the documents of a type, and of the last that brought new words. */
  async generations(type: SearchType): Promise<{ documents: number; words: number }> {
    const [row] = await this.read<{ documents: string | null; words: string | null }>(
      `SELECT (SELECT generation FROM search_generations WHERE type = $1) AS documents,
              (SELECT generation FROM search_generations WHERE type = '${WORDS}') AS words`,
      [type],
    );
    return { documents: Number(row?.documents ?? 0), words: Number(row?.words ?? 0) };
  }

  /** All terms of documents; those that are gone have none. */
  async termsOf(keys: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
    const rows = await this.read<{ key: number; terms: string[] }>(
      `SELECT key, to_json(tsvector_to_array(words)) AS terms FROM search_vectors WHERE key = ANY ($1::integer[])`,
      [keys],
    );
    return new Map(rows.map(({ key, terms }) => [key, new Set(terms)]));
  }

  /** Documents written after a generation, in the order of their keys. */
  documentsAfter(type: SearchType, generation: number, afterKey: number, limit: number): Promise<DocumentRow[]> {
    return this.read(
      `SELECT key, id, generation::float8 AS generation, removed, facets, to_json(visible_to) AS visible_to, reuse, measured, title_words,
         (extract(epoch FROM newest) * 1000)::float8 AS newest, (extract(epoch FROM updated) * 1000)::float8 AS updated
       FROM search_documents
       WHERE type = $1 AND generation > $2 AND key > $3 ORDER BY key LIMIT $4`,
      [type, generation, afterKey, limit],
    );
  }

  /** Inflected forms, forms without marks, and compounds that end with words, from the vocabulary. */
  findWords(asked: readonly AskedTerm[]): Promise<FoundWord[]> {
    return this.read(
      `WITH asked AS MATERIALIZED (
         SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) AS q (word, stem, folded_stem, loose)
       )
       SELECT a.word AS asked, w.word, w.folded, w.stem, 'same' AS how FROM asked a JOIN search_words w ON w.stem = a.stem COLLATE "C"
       UNION ALL SELECT a.word, w.word, w.folded, w.stem, 'folded' FROM asked a JOIN search_words w ON w.folded_stem = a.folded_stem COLLATE "C" WHERE a.loose
       UNION ALL SELECT a.word, p.word, p.folded, p.stem, 'part' FROM asked a,
         LATERAL (SELECT w.word, w.folded, w.stem FROM search_words w
                  WHERE w.reversed_stem > reverse(a.folded_stem) COLLATE "C" AND w.reversed_stem < reverse(a.folded_stem) || U&'\\+10FFFF' COLLATE "C" ORDER BY w.reversed_stem COLLATE "C", w.word LIMIT ${MOST_COMPOUNDS}) p
         WHERE length(a.folded_stem) >= ${SHORTEST_COMPOUND_END}`,
      [
        asked.map((one) => one.word),
        asked.map((one) => one.stems[0] ?? one.word),
        asked.map((one) => one.foldedStems[0] ?? one.folded),
        asked.map((one) => one.loose),
      ],
    );
  }

  /** In which languages words are known to the index; those that are in no document are missing. */
  async languagesOf(words: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await this.read<{ word: string; langs: string[] }>(
      `SELECT word, to_json(array_agg(lang)) AS langs FROM search_words WHERE word = ANY ($1::text[]) GROUP BY word`,
      [words],
    );
    return new Map(rows.map(({ word, langs }) => [word, new Set(langs)]));
  }

  /** Words of the vocabulary that may be what a misspelt one was meant to be, by their letters or by their stem's, roughly nearest first. */
  async neighbours(folded: string, stem: string, edits: 1 | 2): Promise<Neighbour[]> {
    const parts = intactParts(folded, edits);
    const backwards = (text: string): string => [...text].reverse().join('');
    const middle = parts.middle === null ? '' : 'OR w.folded LIKE $8';
    return this.read(
      `SELECT DISTINCT word, folded, folded_stem, distance FROM (
         SELECT w.word, w.folded, w.folded_stem,
           least(levenshtein_less_equal(w.folded, $1, $2 + 1), levenshtein_less_equal(w.folded_stem, $7, $2 + 1)) AS distance
         FROM search_words w
         WHERE (abs(length(w.folded) - length($1)) <= $2 OR abs(length(w.folded_stem) - length($7)) <= $2)
           AND (w.folded LIKE $3 OR w.reversed LIKE $4 OR w.reversed_stem LIKE $5 OR w.folded = ANY ($6) ${middle})
       ) near
       WHERE distance <= $2 + 1 ORDER BY distance, word LIMIT ${MOST_NEIGHBOURS}`,
      [
        folded,
        edits,
        `${parts.start}%`,
        `${backwards(parts.end)}%`,
        `${backwards(stem.slice(-parts.end.length))}%`,
        parts.swapped,
        stem,
        ...(parts.middle === null ? [] : [`%${parts.middle}%`]),
      ],
    );
  }

  /** For each query the keys of the documents that match it. */
  async keysMatching(queries: readonly string[]): Promise<Int32Array[]> {
    const rows = await this.read<{ place: number; keys: Buffer | null }>(
      `SELECT place, keys FROM search_keys($1::tsquery[])`,
      [queries],
    );
    const lists: Int32Array[] = queries.map(() => new Int32Array());
    for (const { place, keys } of rows) lists[place - 1] = readInts(keys);
    return lists;
  }

  /** Texts of documents, the main one of each first. Asks for the right to see once more, at the place where texts leave the database. */
  texts(keys: readonly number[], visibilityKeys: readonly string[]): Promise<TextRow[]> {
    return this.textsWith(`left(t.body, ${LONGEST_BODY_SHOWN})`, keys, visibilityKeys);
  }

  /** As {@link texts}, without bodies. */
  titlesAndSummaries(keys: readonly number[], visibilityKeys: readonly string[]): Promise<TextRow[]> {
    return this.textsWith(`''`, keys, visibilityKeys);
  }

  private textsWith(body: string, keys: readonly number[], visibilityKeys: readonly string[]): Promise<TextRow[]> {
    return this.read(
      `SELECT t.key, t.lang, t.title, t.summary, ${body} AS body
       FROM search_texts t JOIN search_documents d USING (key)
       WHERE t.key = ANY ($1::integer[]) AND d.visible_to && $2::text[] ORDER BY t.key, t.position`,
      [keys, visibilityKeys],
    );
  }

  /** What the files that are attached to documents say, in the main language of each. Asks for the right to see once more, like {@link texts}. */
  attachedTexts(
    keys: readonly number[],
    visibilityKeys: readonly string[],
  ): Promise<{ key: number; lang: string; attached: string }[]> {
    return this.read(
      `SELECT t.key, t.lang, t.attached FROM search_texts t JOIN search_documents d USING (key)
       WHERE t.key = ANY ($1::integer[]) AND t.attached <> '' AND d.visible_to && $2::text[]`,
      [keys, visibilityKeys],
    );
  }

  /** What suggestions show of documents, with the title in the reader's language where there is one. */
  suggestions(keys: readonly number[], visibilityKeys: readonly string[], lang: string): Promise<SuggestionRow[]> {
    return this.read(
      `SELECT d.key, d.id, d.slug, d.keywords, t.title FROM search_documents d,
         LATERAL (SELECT title FROM search_texts WHERE key = d.key ORDER BY lang <> $3, position LIMIT 1) t
       WHERE d.key = ANY ($1::integer[]) AND d.visible_to && $2::text[]`,
      [keys, visibilityKeys, lang],
    );
  }

  /** The key of a document, and its title and summary in the main language; null when the index does not have it. */
  async subject(type: SearchType, id: string): Promise<{ key: number; title: string; summary: string } | null> {
    const [row] = await this.read<{ key: number; title: string; summary: string }>(
      `SELECT d.key, t.title, t.summary FROM search_documents d JOIN search_texts t ON t.key = d.key AND t.position = 0
       WHERE d.type = $1 AND d.id = $2`,
      [type, id],
    );
    return row ?? null;
  }

  listIndexed(type: SearchType, afterId: string | null, limit: number): Promise<IndexedVersion[]> {
    return this.db
      .query<{ id: string; version: string }>(
        `SELECT id, version FROM search_documents WHERE type = $1 AND NOT removed AND ($2::text IS NULL OR id > $2) ORDER BY id LIMIT $3`,
        [type, afterId, limit],
      )
      .then((rows) => rows.map((row) => ({ id: row.id, version: Number(row.version) })));
  }

  /** Takes the next generation of a type; until the transaction ends, no one else writes to it. */
  async nextGeneration(type: SearchType | typeof WORDS): Promise<number> {
    const [row] = await this.db.query<{ generation: string }>(
      `INSERT INTO search_generations AS g (type, generation) VALUES ($1, 1)
       ON CONFLICT (type) DO UPDATE SET generation = g.generation + 1 RETURNING generation`,
      [type],
    );
    return Number(row?.generation);
  }

  /** Writes the documents that are not older than what is there. */
  async write(type: SearchType, generation: number, rows: readonly IndexRow[]): Promise<void> {
    const written = await this.writeDocuments(type, generation, rows);
    const keyOf = new Map(written.map(({ id, key }) => [id, key]));
    const taken = rows.flatMap((row) => {
      const key = keyOf.get(row.columns.id);
      return key === undefined ? [] : [{ ...row, key }];
    });
    await this.db.query(
      `INSERT INTO search_vectors (key, words)
       SELECT key, words::tsvector FROM jsonb_to_recordset($1::jsonb) AS r (key integer, words text)
       ON CONFLICT (key) DO UPDATE SET words = excluded.words`,
      [JSON.stringify(taken.map(({ key, words }) => ({ key, words })))],
    );
    await this.db.query(`DELETE FROM search_texts WHERE key = ANY ($1)`, [taken.map(({ key }) => key)]);
    await this.db.query(
      `INSERT INTO search_texts (key, position, lang, title, summary, body, attached)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (key integer, position smallint, lang text, title text, summary text, body text, attached text)`,
      [JSON.stringify(taken.flatMap(({ key, texts }) => texts.map((text) => ({ key, ...text }))))],
    );
  }

  private async writeDocuments(
    type: SearchType,
    generation: number,
    rows: readonly IndexRow[],
  ): Promise<{ id: string; key: number }[]> {
    const shape = `(id text, version bigint, slug text, lang text, keywords text[], facets jsonb, visible_to text[],
                    newest timestamptz, updated timestamptz, reuse integer, measured boolean, title_words smallint)`;
    const written = JSON.stringify(rows.map(({ columns }) => columns));
    const renewed = await this.db.query<{ id: string; key: number }>(
      `UPDATE search_documents d SET generation = $2, removed = false, written_at = now(), version = r.version, slug = r.slug, lang = r.lang, keywords = r.keywords, facets = r.facets,
         visible_to = r.visible_to, newest = r.newest, updated = r.updated, reuse = r.reuse, measured = r.measured, title_words = r.title_words
       FROM jsonb_to_recordset($3::jsonb) AS r ${shape}
       WHERE d.type = $1 AND d.id = r.id AND d.version <= r.version RETURNING d.id, d.key`,
      [type, generation, written],
    );
    const added = await this.db.query<{ id: string; key: number }>(
      `INSERT INTO search_documents (type, generation, id, version, slug, lang, keywords, facets, visible_to, newest, updated, reuse, measured, title_words)
       SELECT $1, $2, r.* FROM jsonb_to_recordset($3::jsonb) AS r ${shape}
       WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.type = $1 AND d.id = r.id) ORDER BY r.id COLLATE "C" RETURNING id, key`,
      [type, generation, written],
    );
    return [...renewed, ...added];
  }

  /** Adds words that are new, always in the same order: two writers then wait for each other instead of locking each other out. */
  async addWords(words: readonly VocabularyWord[]): Promise<void> {
    const added = await this.db.query(
      `INSERT INTO search_words (word, lang, stem, folded, folded_stem)
       SELECT n.word, n.lang, n.stem, n.folded, n.folded_stem
       FROM (SELECT word COLLATE "C" AS word, lang COLLATE "C" AS lang, stem, folded, folded_stem
             FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS u (word, lang, stem, folded, folded_stem)) n
       WHERE NOT EXISTS (SELECT FROM search_words w WHERE w.word = n.word AND w.lang = n.lang)
       ORDER BY n.word, n.lang ON CONFLICT DO NOTHING RETURNING word`,
      [
        words.map((one) => one.word),
        words.map((one) => one.lang),
        words.map((one) => one.stem),
        words.map((one) => one.folded),
        words.map((one) => one.folded_stem),
      ],
    );
    if (added.length > 0) await this.nextGeneration(WORDS);
  }

  /**
   * Takes words out of the vocabulary that no document has any more; answers how many. Whoever writes to the index waits for it: a word that
   * comes back in that moment would be lost.
   */
  async forgetWords(): Promise<number> {
    await this.db.query(`LOCK TABLE search_generations IN EXCLUSIVE MODE`);
    const forgotten = await this.db.query(
      `WITH live AS MATERIALIZED (SELECT DISTINCT substr(word, 2) AS stem FROM ts_stat('SELECT words FROM search_vectors'))
       DELETE FROM search_words w WHERE NOT EXISTS (SELECT FROM live WHERE live.stem = w.stem) RETURNING word`,
    );
    if (forgotten.length > 0) await this.nextGeneration(WORDS);
    return forgotten.length;
  }

  /** Takes documents out. Their rows stay as a mark, with their version, so that other processes hear of it. */
  async remove(type: SearchType, generation: number, ids: readonly string[]): Promise<void> {
    const removed = await this.db.query<{ key: number }>(
      `UPDATE search_documents SET generation = $2, written_at = now(), removed = true, slug = '', keywords = '{}', facets = '{}', visible_to = '{}'
       WHERE type = $1 AND id = ANY ($3) AND NOT removed RETURNING key`,
      [type, generation, ids],
    );
    const keys = removed.map((row) => row.key);
    for (const table of ['search_vectors', 'search_texts']) {
      await this.db.query(`DELETE FROM ${table} WHERE key = ANY ($1)`, [keys]);
    }
  }

  private read<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, parameters);
  }
}

function readInts(bytes: Buffer | null): Int32Array {
  const copy = Buffer.from(new Uint8Array(bytes ?? []).buffer).swap32();
  return new Int32Array(copy.buffer);
}
