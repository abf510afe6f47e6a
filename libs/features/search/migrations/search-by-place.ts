import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Terms of the index carry where in the document they stand, stemmed and split by the application: one index tells what matches and how well.
 * The content is made again by `SearchUpkeep`, which sees that it is gone.
 */
export class SearchByPlace1763760200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_keys_by_title(tsquery), search_keys_by_words(tsquery)`);
    await runner.query(`DROP TABLE search_heads`);
    await runner.query(`TRUNCATE search_documents, search_vectors, search_texts, search_words, search_generations`);
    await runner.query(`
      ALTER TABLE search_documents ADD lang text NOT NULL, ADD title_words smallint NOT NULL, ADD written_at timestamptz NOT NULL DEFAULT now()`);
    // Reading a vector out of its row to test it costs a hundred times what the index asks; the planner does not know that.
    await runner.query(`
      CREATE FUNCTION search_keys(queries tsquery[]) RETURNS TABLE (place integer, keys bytea) LANGUAGE plpgsql STABLE
      SET enable_seqscan = off SET jit = off AS $$
      DECLARE query tsquery;
      BEGIN
        place := 0;
        FOREACH query IN ARRAY queries LOOP
          place := place + 1;
          SELECT string_agg(int4send(v.key), ''::bytea) INTO keys FROM search_vectors v WHERE v.words @@ query;
          IF keys IS NOT NULL THEN RETURN NEXT; END IF;
        END LOOP;
      END $$`);
    // What an engine beside PostgreSQL has, and what the index was made with.
    await runner.query(`CREATE TABLE search_state (name text PRIMARY KEY, value jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_state`);
    await runner.query(`DROP FUNCTION search_keys(tsquery[])`);
    await runner.query(`ALTER TABLE search_documents DROP lang, DROP title_words, DROP written_at`);
    await runner.query(`
      CREATE TABLE search_heads (
        key integer PRIMARY KEY REFERENCES search_documents ON DELETE CASCADE,
        title tsvector NOT NULL,
        head tsvector NOT NULL
      )`);
    await runner.query(`CREATE INDEX search_heads_title ON search_heads USING gin (title)`);
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
  }
}
