import { administrationFeature } from '#features/administration';
import { demoFeature } from '#features/demo';
import { filesFeature } from '#features/files';
import { identityFeature } from '#features/identity';
import { organisationsFeature } from '#features/organisations';
import { searchFeature } from '#features/search';
import { useCasesFeature } from '#features/use-cases';
import { schemaOf, type Schema } from '#platform/database';
import { platformTables, type Feature } from '#platform/feature';

/** What Torget consists of: one line a feature, each after those it builds on. */
export const features: readonly Feature[] = [
  searchFeature,
  organisationsFeature,
  identityFeature,
  filesFeature,
  useCasesFeature,
  demoFeature,
  administrationFeature,
];

/** Tables and migrations of the platform and all features. */
export const schema: Schema = schemaOf([platformTables, ...features]);
