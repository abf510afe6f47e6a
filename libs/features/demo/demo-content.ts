import { Injectable } from '@nestjs/common';
import type { AdoptionStep, Area, HubRole, Language, MembershipRole, OrganisationType, PlatformRole } from '#contracts';
import { BroughtHubs, type BroughtHub } from '#features/hubs';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { Capabilities, type BroughtCapability } from '#features/partners';
import { UseCaseAdoptions, UseCaseImporter, type BroughtAdoption, type WholeUseCaseRecord } from '#features/use-cases';
import { Database, Transactional } from '#platform/database';
import { DecisionsDemo } from './council/decisions-demo.js';
import { GroupsDemo } from './council/groups-demo.js';
import { MeetingsDemo } from './council/meetings-demo.js';
import { NeedsDemo } from './council/needs-demo.js';
import { RoundsDemo } from './council/rounds-demo.js';
import { SeatsDemo } from './council/seats-demo.js';
import { DemoCast } from './demo-cast.js';
import { demoDates } from './demo-dates.js';
import { demoFile } from './demo-file.js';
import { ThreadsDemo } from './threads-demo.js';

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

interface DemoAdoption {
  /** The case that was taken up, by its `sourceId`. */
  useCase: string;
  organisation: string;
  step: AdoptionStep;
  note: string | null;
  since: string;
}

interface DemoCapability extends BroughtCapability {
  organisation: string;
}

interface DemoHub extends Omit<BroughtHub, 'organisationId' | 'members'> {
  organisation: string;
  members: { person: string; role: HubRole }[];
}

/** A row of the import; `grewFrom` is the `sourceId` of another one. */
interface DemoUseCase extends Record<string, unknown> {
  sourceId: string;
  grewFrom?: string;
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

/** Organisations, people and use cases to try Torget with, all marked as examples. */
@Injectable()
export class DemoContent {
  constructor(
    private readonly db: Database,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly importer: UseCaseImporter,
    private readonly adoptions: UseCaseAdoptions,
    private readonly capabilities: Capabilities,
    private readonly hubs: BroughtHubs,
    private readonly cast: DemoCast,
    private readonly threads: ThreadsDemo,
    private readonly seats: SeatsDemo,
    private readonly needs: NeedsDemo,
    private readonly groups: GroupsDemo,
    private readonly meetings: MeetingsDemo,
    private readonly decisions: DecisionsDemo,
    private readonly rounds: RoundsDemo,
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
    const useCases = await this.seedUseCases();
    await this.seedAdoptions();
    await this.seedCapabilities();
    await this.seedHubs();
    const useCaseIds = await this.useCaseIds();
    await this.threads.seed(useCaseIds);
    await this.seats.seed();
    await this.needs.seed(useCaseIds);
    await this.rounds.seed();
    await this.groups.seed(useCaseIds);
    await this.decisions.seed();
    await this.meetings.seed();
    return { organisations, people, useCases };
  }

  private async seedOrganisations(): Promise<number> {
    const organisations = demoFile<DemoOrganisation>('organisations');
    for (const { municipality, ...organisation } of organisations) {
      await this.organisations.createDemo({ ...organisation, municipalityCode: municipality });
    }
    return organisations.length;
  }

  private async seedPeople(): Promise<number> {
    const people = demoFile<DemoPerson>('people');
    for (const { organisation, membershipRole = 'member', ...person } of people) {
      const account = await this.accounts.createAccount({
        ...person,
        password: PASSWORD,
        isDemo: true,
        verified: true,
      });
      const home = organisation === null ? null : await this.organisations.resolve(organisation);
      this.cast.add(person.email, account.id, home);
      if (organisation === null) continue;
      if (!home)
        throw new Error(
          `the demo names the organisation ${organisation}, which does not exist: load the municipalities first`,
        );
      await this.accounts.addMembership(account.id, home.id, membershipRole);
      await this.organisations.markClaimed(home.id);
    }
    return people.length;
  }

  /** One generation after the other: a case that grew from another one needs it to be there. */
  private async seedUseCases(): Promise<number> {
    const now = new Date();
    const all = demoFile<DemoUseCase>('use-cases');
    let created = 0;
    let ids = new Map<string, string>();
    for (let waiting = all; waiting.length > 0;) {
      const ready = waiting.filter(({ grewFrom }) => grewFrom === undefined || ids.has(grewFrom));
      if (ready.length === 0) throw new Error("the demo's use cases grow from each other in a circle");
      created += await this.importUseCases(
        ready.map(({ grewFrom, ...record }) => (grewFrom ? { ...record, grewFrom: ids.get(grewFrom) } : record)),
        now,
      );
      ids = await this.useCaseIds();
      waiting = waiting.filter((one) => !ready.includes(one));
    }
    return created;
  }

  private async importUseCases(records: readonly Record<string, unknown>[], now: Date): Promise<number> {
    const rows = records.map((record, index) => ({ row: index + 1, record }));
    const report = await this.importer.importRows(rows, {
      source: SOURCE,
      publish: true,
      adjust: (useCase) => asDemo(useCase, now),
    });
    const [first] = report.errors;
    if (first) throw new Error(`row ${first.row} of the demo's use cases: ${first.field} ${first.message}`);
    return report.created;
  }

  private async seedAdoptions(): Promise<void> {
    const ids = await this.useCaseIds();
    const adoptions: BroughtAdoption[] = [];
    for (const { useCase, organisation: slug, step, note, since } of demoFile<DemoAdoption>('adoptions')) {
      const organisation = await this.organisations.resolve(slug);
      const useCaseId = ids.get(useCase);
      if (!organisation || !useCaseId)
        throw new Error(`the demo lets ${slug} take up ${useCase}, but one of them is missing`);
      const day = Math.min(Date.parse(`${since}T09:00:00Z`), Date.now());
      adoptions.push({ useCaseId, organisation, step, note, since: new Date(day).toISOString() });
    }
    await this.adoptions.bringIn(adoptions);
  }

  private async seedCapabilities(): Promise<void> {
    for (const { organisation: slug, ...said } of demoFile<DemoCapability>('capabilities')) {
      const organisation = await this.organisations.resolve(slug);
      if (!organisation) throw new Error(`the demo lets ${slug} seek partners, but it is missing`);
      await this.capabilities.bringIn(organisation.id, said);
    }
  }

  private async seedHubs(): Promise<void> {
    for (const { organisation: slug, members, ...hub } of demoFile<DemoHub>('hubs')) {
      const organisation = await this.organisations.resolve(slug);
      const people: { userId: string; role: HubRole }[] = [];
      for (const { person, role } of members) {
        const account = await this.accounts.findByEmail(person);
        if (account) people.push({ userId: account.id, role });
      }
      await this.hubs.bringInExample({ ...hub, organisationId: organisation?.id ?? null, members: people });
    }
  }

  /** Ids of the demo's cases by their `sourceId`. */
  private async useCaseIds(): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; sourceId: string }>(
      'SELECT id, source_id AS "sourceId" FROM use_cases WHERE source = $1',
      [SOURCE],
    );
    return new Map(rows.map(({ id, sourceId }) => [sourceId, id]));
  }
}

function asDemo(useCase: WholeUseCaseRecord, now: Date): WholeUseCaseRecord {
  const number = Number(/\d+$/.exec(useCase.sourceId ?? '')?.[0] ?? 0);
  return { ...useCase, isDemo: true, ...demoDates(useCase.phaseSince, number, now) };
}
