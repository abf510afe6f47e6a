import { administrationFeature } from '#features/administration';
import { belongingFeature } from '#features/belonging';
import { councilFeature } from '#features/council';
import { demoFeature } from '#features/demo';
import { filesFeature } from '#features/files';
import { hubsFeature } from '#features/hubs';
import { identityFeature } from '#features/identity';
import { openDataFeature } from '#features/open-data';
import { organisationsFeature } from '#features/organisations';
import { partnersFeature } from '#features/partners';
import { profilesFeature } from '#features/profiles';
import { searchFeature } from '#features/search';
import { threadsFeature } from '#features/threads';
import { useCasesFeature } from '#features/use-cases';
import { schemaOf, type Schema } from '#platform/database';
import { platformTables, type Feature } from '#platform/feature';
import type { PersonalColumn } from '#platform/personal-data';

/** What Torget consists of: one line a feature, each after those it builds on. */
export const features: readonly Feature[] = [
  searchFeature,
  organisationsFeature,
  identityFeature,
  belongingFeature,
  filesFeature,
  hubsFeature,
  useCasesFeature,
  partnersFeature,
  profilesFeature,
  threadsFeature,
  councilFeature,
  openDataFeature,
  demoFeature,
  administrationFeature,
];

/** Routes that do not stand under `/api/v1`: what machinery and the world look for at the root. */
export const rootRoutes: string[] = [
  'healthz',
  'readyz',
  'metrics',
  ...features.flatMap((feature) => feature.rootRoutes ?? []),
];

/** Tables and migrations of the platform and all features. */
export const schema: Schema = schemaOf([platformTables, ...features]);

/** Every column that names a person, of the platform and all features. */
export const personalColumns: readonly PersonalColumn[] = [platformTables, ...features].flatMap(
  ({ personalData }) => personalData ?? [],
);
