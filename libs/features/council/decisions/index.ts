import type { CouncilArea } from '../council-area.js';
import { DecisionTables1763762860000 } from '../migrations/decision-tables.js';
import { DecisionsModule } from './decisions.module.js';
import { decisionsPersonalData } from './decisions.personal-data.js';
import { CastVote } from './entities/cast-vote.entity.js';
import { DecisionNeed } from './entities/decision-need.entity.js';
import { DecisionVoice } from './entities/decision-voice.entity.js';
import { Decision } from './entities/decision.entity.js';
import { FollowUp } from './entities/follow-up.entity.js';
import { Vote } from './entities/vote.entity.js';

export { BroughtDecisions } from './brought-decisions.js';

/** Decisions of the council and of working groups. */
export const decisionsArea: CouncilArea = {
  module: DecisionsModule,
  entities: [Decision, DecisionNeed, DecisionVoice, Vote, CastVote, FollowUp],
  migrations: [DecisionTables1763762860000],
  personalData: decisionsPersonalData,
};
