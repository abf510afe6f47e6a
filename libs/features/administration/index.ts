import type { Feature } from '#platform/feature';
import { AdministrationModule } from './administration.module.js';

export { AdministrationModule };

/** What platform administrators see and do: the machinery, the audit log, organisations, settings. */
export const administrationFeature: Feature = {
  name: 'administration',
  module: AdministrationModule,
  entities: [],
  migrations: [],
};
