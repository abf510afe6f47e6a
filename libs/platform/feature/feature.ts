import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';

/** What a feature hands to the processes that compose it. Deleting a feature is deleting its folder and its line in `apps/features.ts`. */
export interface Feature {
  readonly name: string;
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Paths of its routes that stand beside `/api/v1`, because the world looks for them there. */
  readonly rootRoutes?: readonly string[];
}
