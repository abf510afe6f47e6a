import { Module } from '@nestjs/common';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { ChainModule } from '../chain/chain.module.js';
import { LiveModule } from '../live/live.module.js';
import { NeedsModule } from '../needs/needs.module.js';
import { SeatsModule } from '../seats/seats.module.js';
import { ExampleGroups } from './example-groups.js';
import { GroupDoor } from './group-door.js';
import { GroupProgress } from './group-progress.service.js';
import { GroupView } from './group-view.js';
import { GroupsChain } from './groups-chain.js';
import { GroupsController } from './groups.controller.js';
import { GroupsRepository } from './groups.repository.js';
import { Groups } from './groups.service.js';

/** Working groups: hubs that drive needs for the council. */
@Module({
  imports: [HubsModule, IdentityModule, ChainModule, LiveModule, SeatsModule, NeedsModule],
  controllers: [GroupsController],
  providers: [GroupDoor, GroupProgress, GroupView, GroupsChain, GroupsRepository, Groups, ExampleGroups],
  exports: [ExampleGroups],
})
export class GroupsModule {}
