import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { arrayValue, Database, rowsOfArrays } from '#platform/database';
import type { AskedTerm } from '../analysis/analyser.js';
import type { IndexedVersion, SearchType } from '../search-engine.js';
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

/** A word of the vocabulary, and how it and its stem are spelt without marks. */
export interface SpeltWord {
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
  /** Whether files are attached that say something. */
  readonly has_attached: boolean;
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
    const [row] = await this.readOften<{ documents: string | null; words: string | null }>(
      'search_generations',
      `SELECT (SELECT generation FROM search_generations WHERE type = $1) AS documents,
              (SELECT generation FROM search_generations WHERE type = '${WORDS}') AS words`,
      [type],
    );
    return { documents: Number(row?.documents ?? 0), words: Number(row?.words ?? 0) };
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

  /** The terms of documents written after a generation, in the order of their keys; null for those that are gone. */
  vectorsAfter(
    type: SearchType,
    generation: number,
    afterKey: number,
    limit: number,
  ): Promise<{ key: number; words: Buffer | null }[]> {
    return this.read(
      `SELECT d.key, tsvectorsend(v.words) AS words FROM search_documents d LEFT JOIN search_vectors v USING (key)
       WHERE d.type = $1 AND d.generation > $2 AND d.key > $3 ORDER BY d.key LIMIT $4`,
      [type, generation, afterKey, limit],
    );
  }

  /** Inflected forms, forms without marks, and compounds that end with words, from the vocabulary. */
  findWords(asked: readonly AskedTerm[]): Promise<FoundWord[]> {
    return this.readOften(
      'search_find_words',
      `WITH asked AS MATERIALIZED (
         SELECT * FROM ${rowsOfArrays('q', ['text', 'word'], ['text', 'stem'], ['text', 'folded_stem'], ['boolean', 'loose'])}
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
    const rows = await this.readOften<{ word: string; langs: string[] }>(
      'search_languages',
      `SELECT word, to_json(array_agg(lang)) AS langs FROM search_words WHERE word = ANY ${arrayValue(1, 'text')} GROUP BY word`,
      [words],
    );
    return new Map(rows.map(({ word, langs }) => [word, new Set(langs)]));
  }

  /** The number of the last write that brought new words. */
  async wordsGeneration(): Promise<number> {
    const [row] = await this.readOften<{ generation: string }>(
      'search_words_generation',
      `SELECT generation FROM search_generations WHERE type = '${WORDS}'`,
      [],
    );
    return Number(row?.generation ?? 0);
  }

  /**
   * Words without marks, each with a space and its stem, of those that came after a generation: some after one of them, and which was the last, or null
   * when there are no more.
   */
  async spellingsAfter(
    generation: number,
    after: { readonly word: string; readonly lang: string },
    limit: number,
  ): Promise<{ lines: string[]; last: { word: string; lang: string } | null }> {
    const [row] = await this.read<{ lines: string | null; count: number; word: string; lang: string }>(
      `WITH came AS (SELECT word, lang, folded, folded_stem FROM search_words
                     WHERE generation > $1 AND (word, lang) > ($2, $3) ORDER BY word, lang LIMIT $4)
       SELECT string_agg(folded || ' ' || folded_stem, chr(10) ORDER BY word, lang) AS lines, count(*)::integer AS count,
         (array_agg(word ORDER BY word DESC, lang DESC))[1] AS word, (array_agg(lang ORDER BY word DESC, lang DESC))[1] AS lang
       FROM came`,
      [generation, after.word, after.lang, limit],
    );
    if (!row?.lines) return { lines: [], last: null };
    return { lines: row.lines.split('\n'), last: row.count < limit ? null : { word: row.word, lang: row.lang } };
  }

  /** The words of the vocabulary that are spelt so without their marks, or whose stem is. */
  wordsSpelt(spellings: readonly string[]): Promise<SpeltWord[]> {
    return this.readOften(
      'search_words_spelt',
      `SELECT DISTINCT word, folded, folded_stem FROM search_words
       WHERE folded = ANY ${arrayValue(1, 'text')} OR folded_stem = ANY ${arrayValue(1, 'text')}`,
      [spellings],
    );
  }

  /** For each query the keys of the documents that match it. */
  async keysMatching(queries: readonly string[]): Promise<Int32Array[]> {
    const rows = await this.readOften<{ place: number; keys: Buffer | null }>(
      'search_keys_matching',
      `SELECT place, keys FROM search_keys($1::tsquery[])`,
      [queries],
    );
    const lists: Int32Array[] = queries.map(() => new Int32Array());
    for (const { place, keys } of rows) lists[place - 1] = readInts(keys);
    return lists;
  }

  /** Texts of documents, the main one of each first. Asks for the right to see once more, at the place where texts leave the database. */
  texts(keys: readonly number[], visibilityKeys: readonly string[]): Promise<TextRow[]> {
    return this.readOften(
      'search_texts',
      `SELECT t.key, t.lang, t.title, t.summary, left(t.body, ${LONGEST_BODY_SHOWN}) AS body, t.attached <> '' AS has_attached
       FROM search_texts t JOIN search_documents d USING (key)
       WHERE t.key = ANY ${arrayValue(1, 'integer')} AND d.visible_to && ${arrayValue(2, 'text')} ORDER BY t.key, t.position`,
      [keys, visibilityKeys],
    );
  }

  /** What the files that are attached to documents say, in the main language of each. Asks for the right to see once more, like {@link texts}. */
  attachedTexts(
    keys: readonly number[],
    visibilityKeys: readonly string[],
  ): Promise<{ key: number; lang: string; attached: string }[]> {
    return this.readOften(
      'search_attached_texts',
      `SELECT t.key, t.lang, t.attached FROM search_texts t JOIN search_documents d USING (key)
       WHERE t.key = ANY ${arrayValue(1, 'integer')} AND t.attached <> '' AND d.visible_to && ${arrayValue(2, 'text')}`,
      [keys, visibilityKeys],
    );
  }

  /** What suggestions show of documents, with the title in the reader's language where there is one. */
  suggestions(keys: readonly number[], visibilityKeys: readonly string[], lang: string): Promise<SuggestionRow[]> {
    return this.readOften(
      'search_suggestions',
      `SELECT d.key, d.id, d.slug, to_json(d.keywords) AS keywords, t.title FROM search_documents d,
         LATERAL (SELECT title FROM search_texts WHERE key = d.key ORDER BY lang <> $3, position LIMIT 1) t
       WHERE d.key = ANY ${arrayValue(1, 'integer')} AND d.visible_to && ${arrayValue(2, 'text')}`,
      [keys, visibilityKeys, lang],
    );
  }

  /** The key of a document, and its title and summary in the main language; null when the index does not have it. */
  async subject(type: SearchType, id: string): Promise<{ key: number; title: string; summary: string } | null> {
    const [row] = await this.readOften<{ key: number; title: string; summary: string }>(
      'search_subject',
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
    const added = await this.db.query<{ word: string; lang: string }>(
      `SELECT n.word, n.lang FROM unnest($1::text[], $2::text[]) AS n (word, lang)
       WHERE NOT EXISTS (SELECT FROM search_words w WHERE w.word = n.word COLLATE "C" AND w.lang = n.lang COLLATE "C")`,
      [words.map((one) => one.word), words.map((one) => one.lang)],
    );
    if (added.length === 0) return;
    const names = new Set(added.map(({ word, lang }) => `${lang} ${word}`));
    const fresh = words.filter(({ word, lang }) => names.has(`${lang} ${word}`));
    await this.db.query(
      `INSERT INTO search_words (word, lang, stem, folded, folded_stem, generation)
       SELECT n.word, n.lang, n.stem, n.folded, n.folded_stem, $6
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS n (word, lang, stem, folded, folded_stem)
       ORDER BY n.word COLLATE "C", n.lang COLLATE "C" ON CONFLICT DO NOTHING`,
      [
        fresh.map((one) => one.word),
        fresh.map((one) => one.lang),
        fresh.map((one) => one.stem),
        fresh.map((one) => one.folded),
        fresh.map((one) => one.folded_stem),
        await this.nextGeneration(WORDS),
      ],
    );
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

  /** What questions ask: planning it takes longer than finding the answer. */
  private readOften<Row extends object>(name: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.db.preparedOutside<Row>(name, sql, parameters);
  }

  /** What goes through the index: how that is done best depends on where it begins. */
  private read<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, parameters);
  }
}

function readInts(bytes: Buffer | null): Int32Array {
  const copy = Buffer.from(new Uint8Array(bytes ?? []).buffer).swap32();
  return new Int32Array(copy.buffer);
}
