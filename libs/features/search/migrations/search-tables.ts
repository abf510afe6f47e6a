import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the PostgreSQL engine. They are no entities: all is in them again after `reindex`, and only this engine knows them. */
export class SearchTables1763760003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS fuzzystrmatch`);
    // Stemmers without the stop words that PostgreSQL's own dictionaries have: those are dropped before.
    await runner.query(`CREATE TEXT SEARCH DICTIONARY torget_swedish (TEMPLATE = snowball, LANGUAGE = swedish)`);
    await runner.query(`CREATE TEXT SEARCH DICTIONARY torget_english (TEMPLATE = snowball, LANGUAGE = english)`);

    await runner.query(`CREATE TABLE search_generations (type text PRIMARY KEY, generation bigint NOT NULL)`);
    await runner.query(`
      CREATE TABLE search_documents (
        key integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        type text NOT NULL,
        id text COLLATE "C" NOT NULL,
        version bigint NOT NULL,
        generation bigint NOT NULL,
        removed boolean NOT NULL DEFAULT false,
        slug text NOT NULL,
        keywords text[] NOT NULL,
        facets jsonb NOT NULL,
        visible_to text[] NOT NULL,
        newest timestamptz NOT NULL,
        updated timestamptz NOT NULL,
        reuse integer NOT NULL,
        measured boolean NOT NULL,
        UNIQUE (type, id)
      )`);
    await runner.query(`CREATE INDEX search_documents_generation ON search_documents (type, generation)`);

    // The words of a whole document are only ever read through their index. Kept out of the rows, they leave these so small that
    // going from the index to the keys of thousands of documents touches few pages.
    await runner.query(`
      CREATE TABLE search_vectors (
        key integer PRIMARY KEY REFERENCES search_documents ON DELETE CASCADE,
        words tsvector NOT NULL
      ) WITH (toast_tuple_target = 128)`);
    await runner.query(`CREATE INDEX search_vectors_words ON search_vectors USING gin (words)`);
    await runner.query(`
      CREATE TABLE search_heads (
        key integer PRIMARY KEY REFERENCES search_documents ON DELETE CASCADE,
        title tsvector NOT NULL,
        head tsvector NOT NULL
      )`);
    await runner.query(`ALTER TABLE search_heads ALTER title SET STORAGE MAIN, ALTER head SET STORAGE MAIN`);
    await runner.query(`CREATE INDEX search_heads_title ON search_heads USING gin (title)`);
    // Reading a vector out of its row to test it costs a hundred times what the index asks; the planner does not know that.
    for (const [table, column] of [
      ['search_vectors', 'words'],
      ['search_heads', 'title'],
    ]) {
      await runner.query(`
        CREATE FUNCTION search_keys_by_${column}(query tsquery) RETURNS bytea LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
        BEGIN
          RETURN (SELECT string_agg(int4send(t.key), ''::bytea) FROM ${table} t WHERE t.${column} @@ query);
        END $$`);
    }
    await runner.query(`
      CREATE TABLE search_texts (
        key integer NOT NULL REFERENCES search_documents ON DELETE CASCADE,
        position smallint NOT NULL,
        lang text NOT NULL,
        title text NOT NULL,
        summary text NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (key, position)
      )`);

    await runner.query(`
      CREATE TABLE search_words (
        word text COLLATE "C" NOT NULL,
        lang text COLLATE "C" NOT NULL,
        stem text COLLATE "C" NOT NULL,
        folded text COLLATE "C" NOT NULL,
        folded_stem text COLLATE "C" NOT NULL,
        reversed text COLLATE "C" NOT NULL GENERATED ALWAYS AS (reverse(folded)) STORED,
        reversed_stem text COLLATE "C" NOT NULL GENERATED ALWAYS AS (reverse(folded_stem)) STORED,
        PRIMARY KEY (word, lang)
      )`);
    await runner.query(`CREATE INDEX search_words_stem ON search_words (stem)`);
    await runner.query(`CREATE INDEX search_words_folded_stem ON search_words (folded_stem)`);
    await runner.query(`CREATE INDEX search_words_folded ON search_words (folded)`);
    await runner.query(`CREATE INDEX search_words_reversed ON search_words (reversed)`);
    await runner.query(`CREATE INDEX search_words_reversed_stem ON search_words (reversed_stem)`);
    await runner.query(`CREATE INDEX search_words_trigrams ON search_words USING gin (folded gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_keys_by_title(tsquery), search_keys_by_words(tsquery)`);
    await runner.query(
      `DROP TABLE search_words, search_texts, search_heads, search_vectors, search_documents, search_generations`,
    );
    await runner.query(`DROP TEXT SEARCH DICTIONARY torget_swedish`);
    await runner.query(`DROP TEXT SEARCH DICTIONARY torget_english`);
  }
}
