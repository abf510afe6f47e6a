import type { CouncilArea } from '../council-area.js';
import { NeedStep } from './need-step.entity.js';
import { Need } from './need.entity.js';
import { NeedsModule } from './needs.module.js';
import { needsPersonalData } from './needs.personal-data.js';

export { NeedDoor, NeedRef } from './need-door.js';
export { NeedTimeline } from './need-timeline.js';
export { NeedsModule } from './needs.module.js';

/** Shared needs. */
export const needsArea: CouncilArea = {
  module: NeedsModule,
  entities: [Need, NeedStep],
  migrations: [],
  personalData: needsPersonalData,
};
