import { Module } from '@nestjs/common';
import { CouncilModule } from '#features/council';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { PartnersModule } from '#features/partners';
import { ThreadsModule } from '#features/threads';
import { UseCasesModule } from '#features/use-cases';
import { DecisionsDemo } from './council/decisions-demo.js';
import { GroupsDemo } from './council/groups-demo.js';
import { MeetingsDemo } from './council/meetings-demo.js';
import { NeedsDemo } from './council/needs-demo.js';
import { RoundsDemo } from './council/rounds-demo.js';
import { SeatsDemo } from './council/seats-demo.js';
import { DemoCast } from './demo-cast.js';
import { DemoContent } from './demo-content.js';
import { ThreadsDemo } from './threads-demo.js';

@Module({
  imports: [
    OrganisationsModule,
    IdentityModule,
    HubsModule,
    UseCasesModule,
    PartnersModule,
    ThreadsModule,
    CouncilModule,
  ],
  providers: [
    DemoContent,
    DemoCast,
    ThreadsDemo,
    SeatsDemo,
    NeedsDemo,
    RoundsDemo,
    GroupsDemo,
    DecisionsDemo,
    MeetingsDemo,
  ],
  exports: [DemoContent],
})
export class DemoModule {}
