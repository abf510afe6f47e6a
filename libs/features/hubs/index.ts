import type { Feature } from '#platform/feature';
import { HubBlock } from './entities/hub-block.entity.js';
import { HubInvitation } from './entities/hub-invitation.entity.js';
import { HubLink } from './entities/hub-link.entity.js';
import { HubMember } from './entities/hub-member.entity.js';
import { HubRequest } from './entities/hub-request.entity.js';
import { HubRules } from './entities/hub-rules.entity.js';
import { Hub } from './entities/hub.entity.js';
import { HubsModule } from './hubs.module.js';
import { hubsPersonalData } from './hubs.personal-data.js';
import { HubsTables1763761800000 } from './migrations/hubs-tables.js';

export { BroughtHubs, type BroughtHub } from './brought-hubs.service.js';
export { HubRef } from './dto/hub.response.js';
export { Hub } from './entities/hub.entity.js';
export { auditedHub } from './hub-audit.js';
export { HubDoor } from './hub-door.js';
export { HubLeads } from './hub-leads.js';
export { HubReaders } from './hub-readers.js';
export { hubChanged, hubMemberChanged, hubMemberLeft } from './hubs.events.js';
export { HubsModule } from './hubs.module.js';
export {
  canModerateHub,
  canOwnHub,
  canPostInHub,
  canReadHub,
  canSeeHub,
  canTendHub,
  hasHubRole,
  hubListingKeys,
  hubReaderKeys,
  type GuardedHub,
} from './hubs.policy.js';

/** Group spaces: who is in them, who reads and who decides there. */
export const hubsFeature: Feature = {
  name: 'hubs',
  module: HubsModule,
  entities: [Hub, HubRules, HubMember, HubRequest, HubInvitation, HubBlock, HubLink],
  migrations: [HubsTables1763761800000],
  personalData: hubsPersonalData,
};
