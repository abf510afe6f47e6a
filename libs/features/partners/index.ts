import type { Feature } from '#platform/feature';
import { Capability } from './capabilities/capability.entity.js';
import { Introduction } from './introductions/introduction.entity.js';
import { MatchDismissal } from './matching/dismissal.entity.js';
import { PartnerTables1763761501000 } from './migrations/partner-tables.js';
import { PartnersModule } from './partners.module.js';
import { partnersPersonalData } from './partners.personal-data.js';

export { Capabilities, type BroughtCapability } from './capabilities/capabilities.service.js';
export { IntroducedPairs, type IntroducedPair } from './introductions/introduced-pairs.js';
export { capabilityChanged, introductionAccepted, type Introduced } from './partners.events.js';
export { PartnersModule } from './partners.module.js';

/** How organisations find each other: what they do, offer and seek, who suits whom, and how they meet. */
export const partnersFeature: Feature = {
  name: 'partners',
  module: PartnersModule,
  entities: [Capability, Introduction, MatchDismissal],
  migrations: [PartnerTables1763761501000],
  personalData: partnersPersonalData,
};
