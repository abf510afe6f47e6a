import { makeDataSource, type Schema } from './data-source.js';

/** The SQL that would bring a migrated database in line with the entities; empty when the migrations are complete. */
export async function schemaDiff(url: string, schema: Schema): Promise<string[]> {
  const dataSource = await makeDataSource(url, schema, 2).initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map((one) => one.query);
  } finally {
    await dataSource.destroy();
  }
}
