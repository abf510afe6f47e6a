import { chainArea } from './chain/index.js';
import type { CouncilArea } from './council-area.js';
import { decisionsArea } from './decisions/index.js';
import { groupsArea } from './groups/index.js';
import { meetingsArea } from './meetings/index.js';
import { needsArea } from './needs/index.js';
import { recommendationsArea } from './recommendations/index.js';
import { roundsArea } from './rounds/index.js';
import { seatsArea } from './seats/index.js';

/** The parts of the council's work, each after those it builds on. */
export const areas: readonly CouncilArea[] = [
  seatsArea,
  needsArea,
  roundsArea,
  decisionsArea,
  meetingsArea,
  groupsArea,
  recommendationsArea,
  chainArea,
];
