import type { Feature } from '#platform/feature';
import { AdministrationModule } from './administration.module.js';

export { AdministrationModule };

/** What platform administrators see of the machinery: state of the parts, dead letters, kept mails. */
export const administrationFeature: Feature = {
  name: 'administration',
  module: AdministrationModule,
  entities: [],
  migrations: [],
};
