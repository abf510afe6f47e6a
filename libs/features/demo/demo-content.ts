import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import type { Area, Language, MembershipRole, OrganisationType, PlatformRole } from '#contracts';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { UseCaseImporter, type WholeUseCaseRecord } from '#features/use-cases';
import { Database, Transactional } from '#platform/database';
import { demoDates } from './demo-dates.js';

interface DemoOrganisation {
  slug: string;
  name: string;
  type: OrganisationType;
  municipality: string;
  organisationNumber: string;
  descriptionSv: string;
  descriptionEn: string;
  areas: Area[];
}

interface DemoPerson {
  email: string;
  name: string;
  workTitle: string;
  about: string;
  skills: string[];
  language: Language;
  platformRole: PlatformRole;
  organisation: string | null;
  membershipRole?: MembershipRole;
}

/** What was brought in. */
export interface DemoReport {
  readonly organisations: number;
  readonly people: number;
  readonly useCases: number;
}

const SOURCE = 'torget-demo';

/** Everybody knows it: production refuses to start with these accounts. */
const PASSWORD = 'torget-demo';

const SEED_LOCK = 7_290_023;

function content<Content>(file: string): Content[] {
  return JSON.parse(readFileSync(new URL(`./content/${file}.json`, import.meta.url), 'utf8')) as Content[];
}

/** Organisations, people and use cases to try Torget with, all marked as examples. */
@Injectable()
export class DemoContent {
  constructor(
    private readonly db: Database,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly importer: UseCaseImporter,
  ) {}

  /** Whether the demo has been brought in, now or at an earlier start. */
  async isSeeded(): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM use_cases WHERE source = $1 LIMIT 1', [SOURCE]);
    return rows.length > 0;
  }

  /** Whether there are accounts whose password everybody knows. */
  async accountsPresent(): Promise<boolean> {
    return (await this.accounts.countDemoAccounts()) > 0;
  }

  /** Brings in what is not there yet, all of it or nothing. */
  @Transactional()
  async seed(): Promise<DemoReport> {
    await this.db.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
    const organisations = await this.seedOrganisations();
    const people = await this.seedPeople();
    return { organisations, people, useCases: await this.seedUseCases() };
  }

  private async seedOrganisations(): Promise<number> {
    const organisations = content<DemoOrganisation>('organisations');
    for (const { municipality, ...organisation } of organisations) {
      await this.organisations.createDemo({ ...organisation, municipalityCode: municipality });
    }
    return organisations.length;
  }

  private async seedPeople(): Promise<number> {
    const people = content<DemoPerson>('people');
    for (const { organisation, membershipRole = 'member', ...person } of people) {
      const account = await this.accounts.createAccount({
        ...person,
        password: PASSWORD,
        isDemo: true,
        verified: true,
      });
      if (organisation === null) continue;
      const home = await this.organisations.resolve(organisation);
      if (!home)
        throw new Error(
          `the demo names the organisation ${organisation}, which does not exist: load the municipalities first`,
        );
      await this.accounts.addMembership(account.id, home.id, membershipRole);
      await this.organisations.markClaimed(home.id);
    }
    return people.length;
  }

  private async seedUseCases(): Promise<number> {
    const now = new Date();
    const rows = content<Record<string, unknown>>('use-cases').map((record, index) => ({ row: index + 1, record }));
    const report = await this.importer.importRows(rows, {
      source: SOURCE,
      publish: true,
      adjust: (useCase) => asDemo(useCase, now),
    });
    const [first] = report.errors;
    if (first) throw new Error(`row ${first.row} of the demo's use cases: ${first.field} ${first.message}`);
    return report.created;
  }
}

function asDemo(useCase: WholeUseCaseRecord, now: Date): WholeUseCaseRecord {
  const number = Number(/\d+$/.exec(useCase.sourceId ?? '')?.[0] ?? 0);
  return { ...useCase, isDemo: true, ...demoDates(useCase.phaseSince, number, now) };
}
