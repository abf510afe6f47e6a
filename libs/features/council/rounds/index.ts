import type { CouncilArea } from '../council-area.js';
import { CouncilRounds1763762600000 } from '../migrations/council-rounds.js';
import { RoundNeed } from './entities/round-need.entity.js';
import { RoundOutcome } from './entities/round-outcome.entity.js';
import { RoundScore } from './entities/round-score.entity.js';
import { RoundTick } from './entities/round-tick.entity.js';
import { Round } from './entities/round.entity.js';
import { RoundsModule } from './rounds.module.js';
import { roundsPersonalData } from './rounds.personal-data.js';

export { BroughtRounds, type BroughtRound, type BroughtSheet } from './brought-rounds.js';

/** Rounds in which the seats of the council score needs. */
export const roundsArea: CouncilArea = {
  module: RoundsModule,
  entities: [Round, RoundNeed, RoundScore, RoundTick, RoundOutcome],
  migrations: [CouncilRounds1763762600000],
  personalData: roundsPersonalData,
};
