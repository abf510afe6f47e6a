import { Module } from '@nestjs/common';
import { BelongingModule } from '#features/belonging';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { ChainModule } from '../chain/chain.module.js';
import { LiveModule } from '../live/live.module.js';
import { NeedsModule } from '../needs/needs.module.js';
import { SeatsModule } from '../seats/seats.module.js';
import { BroughtDecisions } from './brought-decisions.js';
import { DecisionChain } from './decision-chain.js';
import { DecisionClock } from './decision-clock.js';
import { DecisionCourse } from './decision-course.service.js';
import { DecisionDoor } from './decision-door.js';
import { DecisionMails } from './decision-mails.js';
import { DecisionReading } from './decision-reading.service.js';
import { DecisionWriting } from './decision-writing.service.js';
import { DecisionsController, DecisionVotesController, OwnVotesController } from './decisions.controller.js';
import { DecisionsRepository } from './decisions.repository.js';
import { DecisionExporter } from './export/decision-exporter.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';
import { FollowUps } from './follow-ups/follow-ups.service.js';
import { VoicesRepository } from './voting/voices.repository.js';
import { Votes } from './voting/votes.service.js';

/** Decisions of the council and of working groups. */
@Module({
  imports: [
    ...[OrganisationsModule, IdentityModule, BelongingModule, HubsModule],
    ...[SeatsModule, NeedsModule, ChainModule, LiveModule],
  ],
  controllers: [DecisionsController, DecisionVotesController, OwnVotesController],
  providers: [
    DecisionDoor,
    DecisionsRepository,
    DecisionReading,
    DecisionWriting,
    DecisionCourse,
    Votes,
    VoicesRepository,
    FollowUps,
    FollowUpsRepository,
    DecisionExporter,
    DecisionChain,
    DecisionClock,
    DecisionMails,
    BroughtDecisions,
  ],
  exports: [DecisionDoor, FollowUps, BroughtDecisions],
})
export class DecisionsModule {}
