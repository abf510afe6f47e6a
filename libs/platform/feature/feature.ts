import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { PersonalColumn } from '#platform/personal-data';

/** What a feature hands to the processes that compose it. Deleting a feature is deleting its folder and its line in `apps/features.ts`. */
export interface Feature {
  readonly name: string;
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Which of its columns name people, and what export and erasure do with them. */
  readonly personalData?: readonly PersonalColumn[];
  /** Paths of its routes that stand beside `/api/v1`, because the world looks for them there. */
  readonly rootRoutes?: readonly string[];
}
