import type { CouncilArea } from '../council-area.js';
import { NeedTables1763762500000 } from '../migrations/need-tables.js';
import { NeedFollow } from './following/need-follow.entity.js';
import { NeedUseCase } from './linked/need-use-case.entity.js';
import { MergeAnswer } from './merging/merge-answer.entity.js';
import { MergeProposal } from './merging/merge-proposal.entity.js';
import { NeedStep } from './need-step.entity.js';
import { Need } from './need.entity.js';
import { NeedsModule } from './needs.module.js';
import { needsPersonalData } from './needs.personal-data.js';
import { NeedSupport } from './support/need-support.entity.js';

export { BroughtNeeds, type BroughtMerge, type BroughtNeed, type BroughtSupport } from './brought-needs.js';
export { NeedDoor, NeedRef } from './need-door.js';
export { NeedLeads } from './need-leads.js';
export { NeedMoving, type NeedMoved } from './need-moving.js';
export { NeedTimeline, type NewNeedStep } from './need-timeline.js';
export { Need } from './need.entity.js';
export { NeedsModule } from './needs.module.js';
export { OwnOrganisation } from './own-organisation.js';
export { SupportsRepository } from './support/supports.repository.js';

/** Shared needs. */
export const needsArea: CouncilArea = {
  module: NeedsModule,
  entities: [Need, NeedStep, NeedSupport, NeedUseCase, NeedFollow, MergeProposal, MergeAnswer],
  migrations: [NeedTables1763762500000],
  personalData: needsPersonalData,
};
