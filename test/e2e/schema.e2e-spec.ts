import { migrate, schemaDiff } from '#platform/database';
import { schema } from '../../apps/features.js';
import { copyDatabase } from '../support/database.js';

describe('the schema', () => {
  it('is what the entities say: nothing is left to generate, and migrating again does nothing', async () => {
    const database = await copyDatabase('plain');
    try {
      expect(await schemaDiff(database.url, schema)).toEqual([]);
      expect((await migrate(database.url, schema)).ran).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  it('can be taken back, migration by migration', async () => {
    const database = await copyDatabase('plain');
    const { makeDataSource } = await import('#platform/database');
    const dataSource = await makeDataSource(database.url, schema, 2).initialize();
    try {
      for (let left = schema.migrations.length; left > 0; left--) await dataSource.undoLastMigration();
      const tables: unknown[] = await dataSource.query(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'",
      );
      expect(tables).toEqual([]);
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
  });
});
