import { Injectable } from '@nestjs/common';
import type { IntroductionState } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database } from '#platform/database';

/** The queries about what an organisation wants of its matches. */
@Injectable()
export class MatchesRepository {
  constructor(private readonly db: Database) {}

  async dismissedBy(organisationId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT partner_id AS id FROM match_dismissals WHERE organisation_id = $1',
      [organisationId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Those that an organisation is not interested in, by name. */
  async listDismissed(organisationId: string): Promise<OrganisationRef[]> {
    const rows = await this.db.query<{ organisation: OrganisationRef }>(
      `SELECT ${organisationRefJson()} AS organisation FROM match_dismissals d JOIN organisations o ON o.id = d.partner_id
        WHERE d.organisation_id = $1 ORDER BY o.name, o.id`,
      [organisationId],
    );
    return rows.map(({ organisation }) => organisation);
  }

  async dismiss(organisationId: string, partnerId: string, by: string): Promise<void> {
    await this.db.query(
      'INSERT INTO match_dismissals (organisation_id, partner_id, dismissed_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [organisationId, partnerId, by],
    );
  }

  async undoDismissal(organisationId: string, partnerId: string): Promise<void> {
    await this.db.query('DELETE FROM match_dismissals WHERE organisation_id = $1 AND partner_id = $2', [
      organisationId,
      partnerId,
    ]);
  }

  /** How far an organisation has come with each of these: introduced, or one of the two has asked. */
  async contactsWith(organisationId: string, partnerIds: readonly string[]): Promise<Map<string, IntroductionState>> {
    const rows = await this.db.query<{ partnerId: string; state: IntroductionState }>(
      `SELECT CASE WHEN from_id = $1 THEN to_id ELSE from_id END AS "partnerId", min(state) AS state FROM introductions
        WHERE state IN ('accepted', 'requested')
          AND ((from_id = $1 AND to_id = ANY($2::uuid[])) OR (to_id = $1 AND from_id = ANY($2::uuid[]))) GROUP BY 1`,
      [organisationId, partnerIds],
    );
    return new Map(rows.map(({ partnerId, state }) => [partnerId, state]));
  }
}
