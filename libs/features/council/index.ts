import type { Feature } from '#platform/feature';
import { areas } from './areas.js';
import { CouncilModule } from './council.module.js';

export { CouncilModule } from './council.module.js';
export { BroughtNeeds, type BroughtMerge, type BroughtNeed, type BroughtSupport } from './needs/index.js';
export { BroughtMeetings, type BroughtMeeting } from './meetings/index.js';
export { BroughtDecisions } from './decisions/index.js';
export { BroughtRounds, type BroughtRound, type BroughtSheet } from './rounds/index.js';
export { ExampleGroups, type ExampleGroup } from './groups/index.js';
export { ExampleRecommendations, type ExampleRecommendation } from './recommendations/index.js';
export { BroughtCouncil } from './seats/index.js';

/** The AI Council: needs that organisations share, and how they become something that works. */
export const councilFeature: Feature = {
  name: 'council',
  module: CouncilModule,
  entities: areas.flatMap(({ entities }) => entities),
  migrations: areas.flatMap(({ migrations }) => migrations),
  personalData: areas.flatMap(({ personalData }) => personalData),
};
