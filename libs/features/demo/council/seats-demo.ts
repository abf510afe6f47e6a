import { Injectable } from '@nestjs/common';
import { BroughtCouncil } from '#features/council';
import { DemoCast } from '../demo-cast.js';
import { demoFile } from '../demo-file.js';

interface DemoTerm {
  /** First and last year, counted from the present one. */
  years: [number, number];
  quorum: number;
  seats: { municipality: string; holder: string; deputy: string | null }[];
  observers: { person: string; organisation: string }[];
}

/** The council's terms, seats and secretariat. */
@Injectable()
export class SeatsDemo {
  constructor(
    private readonly council: BroughtCouncil,
    private readonly cast: DemoCast,
  ) {}

  async seed(): Promise<void> {
    const year = new Date().getUTCFullYear();
    for (const { years, quorum, seats, observers } of demoFile<DemoTerm>('council')) {
      const [first, last] = [year + years[0], year + years[1]];
      await this.council.bringInExample({
        name: `${first}–${last}`,
        startsOn: `${first}-01-01`,
        endsOn: `${last}-12-31`,
        quorum,
        seats: seats.map(({ municipality, holder, deputy }) => ({
          organisationId: this.cast.organisation(municipality),
          holderId: this.cast.person(holder),
          deputyId: deputy === null ? null : this.cast.person(deputy),
        })),
        observers: observers.map(({ person, organisation }) => ({
          userId: this.cast.person(person),
          organisationId: this.cast.organisation(organisation),
        })),
      });
    }
    await this.council.appoint(this.cast.secretary);
  }
}
