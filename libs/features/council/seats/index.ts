import type { CouncilArea } from '../council-area.js';
import { CouncilTables1763762400000 } from '../migrations/council-tables.js';
import { CouncilObserver } from './council-observer.entity.js';
import { CouncilSeat } from './council-seat.entity.js';
import { CouncilSecretary } from './council-secretary.entity.js';
import { CouncilTerm } from './council-term.entity.js';
import { SeatPerson } from './seat-person.entity.js';
import { SeatsModule } from './seats.module.js';
import { seatsPersonalData } from './seats.personal-data.js';

export { BroughtCouncil, type BroughtTerm } from './brought-council.js';
export { CouncilStandings } from './council-standings.js';
export { CouncilTerms, type SeatRef } from './council-terms.js';
export { secretariatChanged } from './seats.events.js';
export { SeatsModule } from './seats.module.js';

/** Terms, seats, observers and the secretariat. */
export const seatsArea: CouncilArea = {
  module: SeatsModule,
  entities: [CouncilTerm, CouncilSeat, SeatPerson, CouncilObserver, CouncilSecretary],
  migrations: [CouncilTables1763762400000],
  personalData: seatsPersonalData,
};
