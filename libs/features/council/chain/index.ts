import type { CouncilArea } from '../council-area.js';
import { ChainsModule } from './chains.module.js';

/** How needs hang together with all that came of them. */
export const chainArea: CouncilArea = { module: ChainsModule, entities: [], migrations: [], personalData: [] };
