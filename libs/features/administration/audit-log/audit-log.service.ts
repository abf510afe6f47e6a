import { Injectable } from '@nestjs/common';
import { AUDIT_LIMITS } from '#contracts';
import { Accounts, UserAdministration } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { AuditChain, AuditEntries, AuditLog, type AuditFilter, type ReadEntry } from '#platform/audit';
import { Transactional } from '#platform/database';
import { badCursor, decodeCursor, isId, page } from '#platform/http';
import { csvRow, harmlessCell } from '#platform/text';
import type {
  AuditEntryResponse,
  AuditLogList,
  AuditLogQuery,
  AuditVerification,
  ExportAuditLogQuery,
} from './audit-log.dto.js';

/** People that a search text may stand for. */
const PEOPLE_OF_TEXT = 200;
/** Entries of an export that are read in one go. */
const BATCH = 500;

const COLUMNS = [
  'sequence',
  'at',
  'action',
  'actorId',
  'actorName',
  'byToken',
  'onType',
  'onId',
  'onLabel',
  'details',
  'address',
  'userAgent',
  'hash',
] as const;

/** Looking through the audit log, for administrators. Names are looked up here: the log knows ids only. */
@Injectable()
export class AuditLogReading {
  constructor(
    private readonly entries: AuditEntries,
    private readonly chain: AuditChain,
    private readonly log: AuditLog,
    private readonly users: UserAdministration,
    private readonly accounts: Accounts,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async list(query: AuditLogQuery): Promise<AuditLogList> {
    const [before] = decodeCursor(query.cursor, 1) ?? [null];
    if (before !== null && !(typeof before === 'number' && Number.isSafeInteger(before))) throw badCursor();
    const rows = await this.entries.list(await this.filterOf(query), before, query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.sequence]);
    return { items: await this.present(items), nextCursor };
  }

  /** The log as a file; that somebody took it along stands in the log first. */
  async export(query: ExportAuditLogQuery): Promise<AsyncGenerator<string>> {
    await this.recordExport(query);
    return this.lines(query.format, await this.filterOf(query));
  }

  /** What the last look through the chain found. */
  async lastVerification(): Promise<AuditVerification> {
    const { sequence, hash, brokenAt, verifiedAt } = await this.chain.head();
    return {
      entries: Number(sequence),
      headHash: hash,
      brokenAt: brokenAt === null ? null : Number(brokenAt),
      verifiedAt: verifiedAt?.toISOString() ?? null,
    };
  }

  /** Looks through the chain now. */
  async verify(): Promise<AuditVerification> {
    await this.chain.verify();
    return this.lastVerification();
  }

  @Transactional()
  protected async recordExport({ format, person, action, thing, thingId, from, until }: ExportAuditLogQuery) {
    const asked = { person, action, thing, thingId, from, until };
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const on = { type: 'audit_log', id: 'audit_log' };
    await this.log.record({ action: 'audit_log.exported', on, details: { format, ...filter } });
  }

  private async *lines(format: 'csv' | 'jsonl', filter: AuditFilter): AsyncGenerator<string> {
    if (format === 'csv') yield csvRow(COLUMNS);
    let before: number | null = null;
    for (let taken = 0; taken < AUDIT_LIMITS.exportMax; taken += BATCH) {
      const rows: ReadEntry[] = await this.entries.list(filter, before, BATCH);
      const entries = await this.present(rows);
      yield entries.map((one) => (format === 'csv' ? csvRow(cellsOf(one)) : `${JSON.stringify(one)}\n`)).join('');
      if (rows.length < BATCH) return;
      before = rows.at(-1)?.sequence ?? null;
    }
  }

  private async filterOf({ person, action, thing, thingId, from, until, q }: AuditLogQuery): Promise<AuditFilter> {
    const text = q?.trim();
    return {
      person,
      action,
      onType: thing,
      onId: thingId,
      from,
      until,
      text,
      textPeople: text ? await this.users.idsByText(text, PEOPLE_OF_TEXT) : [],
    };
  }

  private async present(rows: readonly ReadEntry[]): Promise<AuditEntryResponse[]> {
    const people = await this.accounts.namesOf(
      rows.flatMap(({ actorId, onType, onId }) => [
        ...(actorId === null ? [] : [actorId]),
        ...(onType === 'user' && isId(onId) ? [onId] : []),
      ]),
    );
    const organisations = await this.organisations.refs(
      rows.flatMap(({ onType, onId, details }) => [
        ...(onType === 'organisation' && isId(onId) ? [onId] : []),
        ...organisationIn(details),
      ]),
    );
    return rows.map(({ sequence, at, action, actorId, tokenId, onType, onId, onLabel, details, ...rest }) => ({
      sequence,
      at,
      action,
      actor: actorId === null ? null : { id: actorId, name: people.get(actorId) ?? null },
      byToken: tokenId !== null,
      on: {
        type: onType,
        id: onId,
        label: (onType === 'user' ? people.get(onId) : (onLabel ?? organisations.get(onId)?.name)) ?? null,
      },
      details,
      organisation: organisationIn(details).map((id) => organisations.get(id)?.name)[0] ?? null,
      address: rest.address,
      userAgent: rest.userAgent,
      hash: rest.hash,
    }));
  }
}

function organisationIn({ organisationId }: ReadEntry['details']): string[] {
  return typeof organisationId === 'string' && isId(organisationId) ? [organisationId] : [];
}

function cellsOf({ sequence, at, action, actor, byToken, on, details, ...rest }: AuditEntryResponse): string[] {
  return [
    String(sequence),
    at,
    action,
    actor?.id ?? '',
    actor?.name ?? '',
    String(byToken),
    on.type,
    on.id,
    on.label ?? '',
    JSON.stringify(details),
    rest.address ?? '',
    rest.userAgent ?? '',
    rest.hash,
  ].map(harmlessCell);
}
