import { Injectable } from '@nestjs/common';
import type { DecisionMethod, DecisionOutcome, DecisionState } from '#contracts';
import type { PersonRef } from '#features/belonging';
import type { GuardedHub } from '#features/hubs';
import { personRefJson } from '#features/identity';
import { organisationRefJson, type OrganisationRef } from '#features/organisations';
import { Database, literalLike, TODAY_IN_SWEDEN } from '#platform/database';
import type { DecisionRef } from './decision.response.js';
import { DecisionNeed } from './entities/decision-need.entity.js';
import { Decision } from './entities/decision.entity.js';

/** A decision as it is read, with the time at which the database read it. */
export interface DecisionRecord {
  readonly id: string;
  readonly title: string;
  readonly proposal: string;
  readonly method: DecisionMethod;
  readonly state: DecisionState;
  readonly term: { readonly id: string; readonly name: string } | null;
  readonly hub: (GuardedHub & { readonly slug: string; readonly name: string }) | null;
  readonly needIds: readonly string[];
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly closedAt: Date | null;
  readonly quorum: number | null;
  readonly entitled: number;
  readonly cast: number;
  readonly outcome: DecisionOutcome | null;
  readonly outcomeText: string | null;
  readonly ownerOrganisation: OrganisationRef | null;
  readonly ownerPerson: PersonRef | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly replaces: DecisionRef | null;
  readonly replacedBy: DecisionRef | null;
  readonly createdBy: string;
  readonly closedBy: string | null;
  readonly version: number;
  readonly isDemo: boolean;
  readonly createdAt: Date;
  readonly now: Date;
  /** Today in Sweden. */
  readonly today: string;
}

/** What somebody may read beside what is open to all. */
export interface DecisionReader {
  readonly isSecretary: boolean;
  readonly termIds: readonly string[];
  readonly hubIds: readonly string[];
}

/** Which decisions to list. */
export interface DecisionFilter {
  readonly state?: readonly DecisionState[] | undefined;
  readonly needId?: string | undefined;
  readonly hubId?: string | undefined;
  readonly termId?: string | undefined;
  readonly q?: string | undefined;
}

const WORDS_MAX = 8;

const refJson = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'title', ${alias}.title, 'state', ${alias}.state, 'outcome', ${alias}.outcome) END`;

const RECORD = `d.id, d.title, d.proposal, d.method, d.state, d.opened_at AS "openedAt", d.closes_at AS "closesAt", d.closed_at AS "closedAt", d.quorum,
  d.outcome, d.outcome_text AS "outcomeText", d.withdrawn_at AS "withdrawnAt", d.withdrawn_reason AS "withdrawnReason", d.created_by AS "createdBy",
  d.closed_by AS "closedBy", d.version, d.is_demo AS "isDemo", d.created_at AS "createdAt", now() AS now, ${TODAY_IN_SWEDEN}::text AS today,
  CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'name', t.name) END AS term,
  CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'slug', h.slug, 'name', h.name, 'visibility', h.visibility, 'joinPolicy', h.join_policy) END AS hub,
  h.archived_at AS "hubArchivedAt",
  ARRAY(SELECT n.need_id::text FROM council_decision_needs n WHERE n.decision_id = d.id ORDER BY n.need_id) AS "needIds",
  (SELECT count(*)::int FROM council_decision_voices v WHERE v.decision_id = d.id) AS entitled,
  (SELECT count(*)::int FROM council_decision_voices v JOIN council_votes c ON c.voice_id = v.id WHERE v.decision_id = d.id) AS "cast",
  CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson()} END AS "ownerOrganisation", ${personRefJson('u')} AS "ownerPerson",
  ${refJson('r')} AS replaces, ${refJson('s')} AS "replacedBy"`;
const TABLES = 'council_decisions d LEFT JOIN council_terms t ON t.id = d.term_id LEFT JOIN hubs h ON h.id = d.hub_id';
const JOINED = `${TABLES} LEFT JOIN organisations o ON o.id = d.owner_organisation_id LEFT JOIN users u ON u.id = d.owner_user_id
  LEFT JOIN council_decisions r ON r.id = d.replaces_id LEFT JOIN council_decisions s ON s.replaces_id = d.id AND s.state <> 'draft'`;

type Row = Omit<DecisionRecord, 'hub'> & {
  readonly hub: Omit<NonNullable<DecisionRecord['hub']>, 'archivedAt'> | null;
  readonly hubArchivedAt: Date | null;
};

function recordOf({ hub, hubArchivedAt, ...row }: Row): DecisionRecord {
  return { ...row, hub: hub && { ...hub, archivedAt: hubArchivedAt } };
}

/** The rows that a reader may see, in SQL: the twin of `canSeeDecision`. */
function readable({ isSecretary, termIds, hubIds }: DecisionReader, parameter: (value: unknown) => string): string {
  const hubs = `${parameter(hubIds)}::uuid[]`;
  return `(d.hub_id IS NULL OR h.visibility = 'open' OR d.hub_id = ANY(${hubs}))
    AND (d.state <> 'draft' OR ${parameter(isSecretary)}::boolean OR d.term_id = ANY(${parameter(termIds)}::uuid[]) OR d.hub_id = ANY(${hubs}))`;
}

/** Decisions, as they are stored. */
@Injectable()
export class DecisionsRepository {
  constructor(private readonly db: Database) {}

  async find(id: string): Promise<DecisionRecord | null> {
    const [row] = await this.db.query<Row>(`SELECT ${RECORD} FROM ${JOINED} WHERE d.id = $1`, [id]);
    return row ? recordOf(row) : null;
  }

  /**
   * Keeps the decision as it is until the transaction ends: `share` as many times at once as there are votes, `update` alone. Whoever locks it to close it
   * waits for the votes that are being cast, and the votes that come after that find it closed.
   */
  async lock(id: string, mode: 'share' | 'update'): Promise<void> {
    await this.db.query(`SELECT FROM council_decisions WHERE id = $1 FOR ${mode === 'share' ? 'SHARE' : 'UPDATE'}`, [
      id,
    ]);
  }

  /** Newest first, and how many there are in all. */
  async list(
    reader: DecisionReader,
    filter: DecisionFilter,
    after: string | null,
    limit: number,
  ): Promise<{ rows: DecisionRecord[]; total: number }> {
    const parameters: unknown[] = [];
    const parameter = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = [readable(reader, parameter)];
    if (filter.state && filter.state.length > 0) conditions.push(`d.state = ANY(${parameter(filter.state)}::text[])`);
    if (filter.hubId !== undefined) conditions.push(`d.hub_id = ${parameter(filter.hubId)}::uuid`);
    if (filter.termId !== undefined) conditions.push(`d.term_id = ${parameter(filter.termId)}::uuid`);
    if (filter.needId !== undefined)
      conditions.push(
        `EXISTS (SELECT FROM council_decision_needs n WHERE n.decision_id = d.id AND n.need_id = ${parameter(filter.needId)}::uuid)`,
      );
    for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, WORDS_MAX)) {
      const like = parameter(`%${literalLike(word)}%`);
      conditions.push(`(d.title ILIKE ${like} OR d.proposal ILIKE ${like})`);
    }
    const where = conditions.join(' AND ');
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${TABLES} WHERE ${where}`,
      [...parameters],
    );
    const from = after === null ? '' : `AND d.id < ${parameter(after)}::uuid`;
    const rows = await this.db.query<Row>(
      `SELECT ${RECORD} FROM ${JOINED} WHERE ${where} ${from} ORDER BY d.id DESC LIMIT ${limit + 1}`,
      parameters,
    );
    return { rows: rows.map(recordOf), total: count?.total ?? 0 };
  }

  /** Those of a need that a reader may see, in order of time. */
  async listOfNeed(reader: DecisionReader, needId: string): Promise<DecisionRecord[]> {
    const parameters: unknown[] = [needId];
    const rows = await this.db.query<Row>(
      `SELECT ${RECORD} FROM ${JOINED} JOIN council_decision_needs n ON n.decision_id = d.id AND n.need_id = $1
       WHERE ${readable(reader, (value) => `$${parameters.push(value)}`)} ORDER BY d.id`,
      parameters,
    );
    return rows.map(recordOf);
  }

  /** All of these ids that there are. */
  async findAll(ids: readonly string[]): Promise<DecisionRecord[]> {
    const rows = await this.db.query<Row>(`SELECT ${RECORD} FROM ${JOINED} WHERE d.id = ANY($1::uuid[])`, [ids]);
    return rows.map(recordOf);
  }

  async needsOf(id: string): Promise<string[]> {
    const rows = await this.db.query<{ needId: string }>(
      'SELECT need_id AS "needId" FROM council_decision_needs WHERE decision_id = $1',
      [id],
    );
    return rows.map(({ needId }) => needId);
  }

  /** Whether another has been made from it, drafts too. */
  async isReplaced(id: string): Promise<boolean> {
    return this.db.manager.existsBy(Decision, { replacesId: id });
  }

  async hasExample(termId: string, title: string): Promise<boolean> {
    return this.db.manager.existsBy(Decision, { termId, title, isDemo: true });
  }

  async insert(decision: Partial<Decision> & Pick<Decision, 'id'>): Promise<void> {
    await this.db.manager.insert(Decision, decision);
  }

  async update(id: string, changes: Partial<Decision>): Promise<void> {
    await this.db.manager.update(Decision, { id }, { ...changes, version: () => 'version + 1' });
  }

  async setNeeds(decisionId: string, needIds: readonly string[]): Promise<void> {
    await this.db.manager.delete(DecisionNeed, { decisionId });
    if (needIds.length > 0)
      await this.db.manager.insert(
        DecisionNeed,
        needIds.map((needId) => ({ decisionId, needId })),
      );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Decision, { id });
  }

  /** Notes for which open ones it is time to remind those who have not voted: in the last day, or the last quarter of a short vote. */
  async markEndingSoon(): Promise<string[]> {
    return this.ids(
      `UPDATE council_decisions SET reminded_at = now() WHERE state = 'open' AND reminded_at IS NULL AND closes_at > now()
         AND now() >= closes_at - least(interval '24 hours', (closes_at - opened_at) / 4) RETURNING id`,
    );
  }

  /** Notes which votes have ended, and that it is told. */
  async markEnded(): Promise<string[]> {
    return this.ids(
      `UPDATE council_decisions SET over_told_at = now() WHERE state = 'open' AND over_told_at IS NULL AND closes_at <= now() RETURNING id`,
    );
  }

  private async ids(sql: string): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql)).map(({ id }) => id);
  }
}
