import type { Feature } from '#platform/feature';
import { County } from './county.entity.js';
import { OrganisationReview1763760301000 } from './migrations/organisation-review.js';
import { OrganisationPages1763761400200 } from './migrations/organisation-pages.js';
import { OrganisationsTables1763760001000 } from './migrations/organisations-tables.js';
import { Municipality } from './municipality.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsModule } from './organisations.module.js';
import { ReferenceLoad } from './reference-load.entity.js';
import { organisationsPersonalData } from './organisations.personal-data.js';

export { OrganisationRef } from './dto/organisation-ref.response.js';
export { organisationRefJson } from './organisation-ref.sql.js';
export { OrganisationDirectory, type NewOrganisation } from './organisation-directory.js';
export { formatOrganisationNumber, isOrganisationNumber, IsOrganisationNumber } from './organisation-number.js';
export { Organisation } from './organisation.entity.js';
export { OrganisationsModule } from './organisations.module.js';
export { organisationsChanged } from './organisations.events.js';
export { canEditOrganisation } from './organisations.policy.js';
export { ReferenceData, type ReferenceFacts, type ReferenceLoadReport } from './reference-data.js';

/** Municipalities, regions, civil society: who takes part, and where. */
export const organisationsFeature: Feature = {
  name: 'organisations',
  module: OrganisationsModule,
  entities: [County, Municipality, Organisation, ReferenceLoad],
  migrations: [OrganisationsTables1763760001000, OrganisationReview1763760301000, OrganisationPages1763761400200],
  personalData: organisationsPersonalData,
};
