import { Module } from '@nestjs/common';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { BreakdownModule } from '../breakdown/breakdown.module.js';
import { LiveModule } from '../live/live.module.js';
import { BroughtCouncil } from './brought-council.js';
import { CouncilStandings } from './council-standings.js';
import { CouncilTerms } from './council-terms.js';
import { CouncilController } from './council.controller.js';
import { ErasedObservers } from './erased-observers.js';
import { StandingsRepository } from './standings.repository.js';
import { TermsRepository } from './terms.repository.js';
import { Terms } from './terms.service.js';

/** Terms, seats, observers and the secretariat. */
@Module({
  imports: [OrganisationsModule, IdentityModule, BreakdownModule, LiveModule],
  controllers: [CouncilController],
  providers: [
    BroughtCouncil,
    CouncilStandings,
    CouncilTerms,
    ErasedObservers,
    StandingsRepository,
    Terms,
    TermsRepository,
  ],
  exports: [BroughtCouncil, CouncilStandings, CouncilTerms],
})
export class SeatsModule {}
