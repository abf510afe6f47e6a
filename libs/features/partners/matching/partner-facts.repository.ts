import { Injectable } from '@nestjs/common';
import type { Area, OrganisationType, Reach } from '#contracts';
import { Database, TODAY_IN_SWEDEN } from '#platform/database';
import type { SaidCapability } from './partner-facts.js';

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
const STAMP = `SELECT concat_ws('/', ${TODAY_IN_SWEDEN},
    (SELECT concat_ws('-', count(*), sum(version), max(updated_at)) FROM capabilities),
    (SELECT concat_ws('-', count(*), sum(version), max(updated_at)) FROM organisations)) AS stamp`;

const ORGANISATIONS = `SELECT o.id, o.type, o.municipality_code AS "municipalityCode", o.county_code AS "countyCode", o.reach, o.areas,
    CASE WHEN o.type = 'municipality' THEN m.skr_group END AS "skrGroup", CASE WHEN o.type = 'municipality' THEN m.population END AS population,
    o.claimed_at IS NOT NULL AS claimed
  FROM organisations o LEFT JOIN municipalities m ON m.code = o.municipality_code`;

const CAPABILITIES = `SELECT id, organisation_id AS "organisationId", kind, title, areas, techniques FROM capabilities
  WHERE closed_at IS NULL AND (open_until IS NULL OR open_until >= ${TODAY_IN_SWEDEN}) ORDER BY id DESC`;

/** What facts about partners are made of, as it is stored: nothing that is not public. */
@Injectable()
export class PartnerFactsRepository {
  constructor(private readonly db: Database) {}

  async stamp(): Promise<string> {
    const [row] = await this.db.query<{ stamp: string }>(STAMP);
    return row?.stamp ?? '';
  }

  listOrganisations(): Promise<OrganisationRow[]> {
    return this.db.query<OrganisationRow>(ORGANISATIONS);
  }

  /** Those that are open, the newest first. */
  listCapabilities(): Promise<(SaidCapability & { organisationId: string })[]> {
    return this.db.query<SaidCapability & { organisationId: string }>(CAPABILITIES);
  }
}
