import type { CouncilArea } from '../council-area.js';
import { CouncilGroups1763762902000 } from '../migrations/groups.js';
import { GroupNote, Milestone, WorkingGroup, WorkingGroupNeed } from './group.entities.js';
import { GroupsModule } from './groups.module.js';
import { groupsPersonalData } from './groups.personal-data.js';

export { ExampleGroups, type ExampleGroup } from './example-groups.js';

/** Working groups. */
export const groupsArea: CouncilArea = {
  module: GroupsModule,
  entities: [WorkingGroup, WorkingGroupNeed, Milestone, GroupNote],
  migrations: [CouncilGroups1763762902000],
  personalData: groupsPersonalData,
};
