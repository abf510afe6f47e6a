import { DataSource, type MigrationInterface } from 'typeorm';
import type { Feature } from '../feature/feature.js';
import { SnakeNamingStrategy } from './snake-naming-strategy.js';

/** The tables and migrations of the platform itself come first in every data source. */
export interface Schema {
  readonly entities: (new () => object)[];
  readonly migrations: (new () => MigrationInterface)[];
}

/** Gathers entities and migrations of all features; migrations run in the order of the time stamps in their names. */
export function schemaOf(features: readonly Pick<Feature, 'entities' | 'migrations'>[]): Schema {
  const stamp = (migration: { name: string }): number => Number(/\d+$/.exec(migration.name)?.[0] ?? 0);
  return {
    entities: features.flatMap((feature) => [...feature.entities]),
    migrations: features.flatMap((feature) => [...feature.migrations]).sort((a, b) => stamp(a) - stamp(b)),
  };
}

/** The one way to make a data source: migrations only, never `synchronize`. */
export function makeDataSource(url: string, schema: Schema, poolSize = 20): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: schema.entities,
    migrations: schema.migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    namingStrategy: new SnakeNamingStrategy(),
    poolSize,
    applicationName: 'torget',
    connectTimeoutMS: 10_000,
    extra: { keepAlive: true, idleTimeoutMillis: 30_000 },
  });
}
