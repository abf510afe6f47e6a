import { Module } from '@nestjs/common';
import { CouncilStandings } from './council-standings.js';
import { StandingsRepository } from './standings.repository.js';

/** Terms, seats, observers and the secretariat. */
@Module({
  providers: [CouncilStandings, StandingsRepository],
  exports: [CouncilStandings],
})
export class SeatsModule {}
