import { Injectable } from '@nestjs/common';
import { BroughtCouncil } from '#features/council';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { demoFile } from '../demo-file.js';

interface DemoTerm {
  /** First and last year, counted from the present one. */
  years: [number, number];
  quorum: number;
  seats: { municipality: string; holder: string; deputy: string | null }[];
  observers: { person: string; organisation: string }[];
}

const SECRETARY = 'admin@torget.example';

/** The council's terms, seats and secretariat. */
@Injectable()
export class SeatsDemo {
  constructor(
    private readonly council: BroughtCouncil,
    private readonly accounts: Accounts,
    private readonly organisations: OrganisationDirectory,
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
        seats: await Promise.all(
          seats.map(async ({ municipality, holder, deputy }) => ({
            organisationId: await this.organisation(municipality),
            holderId: await this.person(holder),
            deputyId: deputy === null ? null : await this.person(deputy),
          })),
        ),
        observers: await Promise.all(
          observers.map(async ({ person, organisation }) => ({
            userId: await this.person(person),
            organisationId: await this.organisation(organisation),
          })),
        ),
      });
    }
    await this.council.appoint(await this.person(SECRETARY));
  }

  private async person(email: string): Promise<string> {
    const account = await this.accounts.findByEmail(email);
    if (!account) throw new Error(`the demo seats ${email}, who is missing`);
    return account.id;
  }

  private async organisation(slug: string): Promise<string> {
    const organisation = await this.organisations.resolve(slug);
    if (!organisation) throw new Error(`the demo seats ${slug}, which is missing`);
    return organisation.id;
  }
}
