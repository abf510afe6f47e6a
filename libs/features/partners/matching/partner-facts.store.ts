import { Injectable } from '@nestjs/common';
import type { Area, OrganisationType, Reach } from '#contracts';
import { Database } from '#platform/database';
import { TODAY } from '../capabilities/capabilities.repository.js';
import { partnerFacts, type PartnerFacts, type SaidCapability } from './partner-facts.js';

/** The facts of all organisations at one moment. */
interface Snapshot {
  readonly stamp: string;
  readonly all: ReadonlyMap<string, PartnerFacts>;
  /** Those that someone can be introduced to: with people of their own, or with something that they said. */
  readonly present: readonly PartnerFacts[];
}

interface OrganisationRow {
  readonly id: string;
  readonly type: OrganisationType;
  readonly municipalityCode: string | null;
  readonly countyCode: string | null;
  readonly reach: Reach | null;
  readonly areas: Area[];
  readonly skrGroup: string | null;
  readonly population: number | null;
  readonly claimed: boolean;
}

/** Changes with every change of what facts are made of, and at midnight. Versions only grow, so that no change hides another. */
const STAMP = `SELECT concat_ws('/', ${TODAY},
    (SELECT concat_ws('-', count(*), sum(version), max(updated_at)) FROM capabilities),
    (SELECT concat_ws('-', count(*), sum(version), max(updated_at)) FROM organisations)) AS stamp`;

const ORGANISATIONS = `SELECT o.id, o.type, o.municipality_code AS "municipalityCode", o.county_code AS "countyCode", o.reach, o.areas,
    CASE WHEN o.type = 'municipality' THEN m.skr_group END AS "skrGroup", CASE WHEN o.type = 'municipality' THEN m.population END AS population,
    o.claimed_at IS NOT NULL AS claimed
  FROM organisations o LEFT JOIN municipalities m ON m.code = o.municipality_code`;

const CAPABILITIES = `SELECT id, organisation_id AS "organisationId", kind, title, areas, techniques FROM capabilities
  WHERE closed_at IS NULL AND (open_until IS NULL OR open_until >= ${TODAY}) ORDER BY id DESC`;

/**
 * The public facts of all organisations, ready to compare. They are kept in memory between questions, and every question first asks the
 * database whether they still are as they were: so each process answers the same, and none answers with what is gone.
 */
@Injectable()
export class PartnerFactsStore {
  private latest: { stamp: string; loading: Promise<Snapshot> } | null = null;

  constructor(private readonly db: Database) {}

  async read(): Promise<Snapshot> {
    const [row] = await this.db.query<{ stamp: string }>(STAMP);
    const stamp = row?.stamp ?? '';
    if (this.latest?.stamp === stamp) return this.latest.loading;
    const loading = this.load(stamp);
    const latest = { stamp, loading };
    this.latest = latest;
    loading.catch(() => {
      if (this.latest === latest) this.latest = null;
    });
    return loading;
  }

  private async load(stamp: string): Promise<Snapshot> {
    const organisations = await this.db.query<OrganisationRow>(ORGANISATIONS);
    const rows = await this.db.query<SaidCapability & { organisationId: string }>(CAPABILITIES);
    const said = Map.groupBy(rows, ({ organisationId }) => organisationId);
    const all = new Map<string, PartnerFacts>();
    const present: PartnerFacts[] = [];
    for (const { claimed, ...organisation } of organisations) {
      const capabilities = said.get(organisation.id) ?? [];
      const facts = partnerFacts({ ...organisation, capabilities });
      all.set(facts.id, facts);
      if (claimed || capabilities.length > 0) present.push(facts);
    }
    return { stamp, all, present };
  }
}
