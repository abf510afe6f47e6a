import { Module } from '@nestjs/common';
import { BelongingModule } from '#features/belonging';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { BreakdownModule } from '../breakdown/breakdown.module.js';
import { ChainModule } from '../chain/chain.module.js';
import { LiveModule } from '../live/live.module.js';
import { NeedsModule } from '../needs/needs.module.js';
import { SeatsModule } from '../seats/index.js';
import { BroughtRounds } from './brought-rounds.js';
import { RoundRecords } from './export/round-records.js';
import { OutcomesRepository } from './outcomes.repository.js';
import { Outcomes } from './outcomes.service.js';
import { Rankings } from './ranking/rankings.service.js';
import { RoundDoor } from './round-door.js';
import { RoundLinks } from './round-links.js';
import { RoundMails } from './round-mails.js';
import { RoundNeedStates } from './round-need-states.js';
import { RoundSteps } from './round-steps.service.js';
import { NeedScoresController, RoundsController } from './rounds.controller.js';
import { RoundsRepository } from './rounds.repository.js';
import { RoundsService } from './rounds.service.js';
import { ScoresRepository } from './scoring/scores.repository.js';
import { Sheets } from './scoring/sheets.service.js';

/** Rounds in which the seats of the council score needs. */
@Module({
  imports: [
    IdentityModule,
    OrganisationsModule,
    BelongingModule,
    SeatsModule,
    NeedsModule,
    BreakdownModule,
    ChainModule,
    LiveModule,
  ],
  controllers: [RoundsController, NeedScoresController],
  providers: [
    RoundDoor,
    RoundsRepository,
    RoundsService,
    RoundSteps,
    RoundNeedStates,
    ScoresRepository,
    Sheets,
    Rankings,
    OutcomesRepository,
    Outcomes,
    RoundRecords,
    RoundLinks,
    RoundMails,
    BroughtRounds,
  ],
  exports: [BroughtRounds],
})
export class RoundsModule {}
