export { Transactional } from '@nestjs-cls/transactional';
export { makeDataSource, schemaOf, type Schema } from './data-source.js';
export { Database, sqlState } from './database.js';
export { DatabaseModule } from './database.module.js';
export { EmbeddedPostgres } from './embedded-postgres.js';
export { isoTime } from './iso-time.sql.js';
export { migrate, describe as describeDatabase, type MigrationReport } from './migrate.js';
export { newId } from './new-id.js';
export { schemaDiff } from './schema-diff.js';
