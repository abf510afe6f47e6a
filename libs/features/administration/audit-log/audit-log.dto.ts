import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AUDIT_ACTIONS, AUDIT_LIMITS, type AuditAction } from '#contracts';
import { PageQuery } from '#platform/http';

/** What is looked for in the audit log; everything that is given must fit. */
export class AuditLogQuery extends PageQuery {
  /** Id of a person: what they did, and what was done to them. */
  @IsOptional()
  @IsUUID()
  person?: string;

  @IsOptional()
  @IsIn(AUDIT_ACTIONS)
  action?: AuditAction;

  /** Kind of thing that something was done to, such as `organisation`. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  thing?: string;

  /** Id of the thing. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  thingId?: string;

  /** The first moment, ISO 8601. */
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  /** The first moment after, ISO 8601. */
  @IsOptional()
  @IsISO8601({ strict: true })
  until?: string;

  /** Part of a name of a person or thing, or of the details. */
  @IsOptional()
  @IsString()
  @MaxLength(AUDIT_LIMITS.searchMaxLength)
  q?: string;
}

/** The same as a file. */
export class ExportAuditLogQuery extends AuditLogQuery {
  @IsIn(['csv', 'jsonl'])
  format: 'csv' | 'jsonl';
}

/** A person in the log; the name is null when there is no such person any more. */
export class AuditPerson {
  id: string;
  name: string | null;
}

/** What something was done to. */
export class AuditThing {
  type: string;
  id: string;
  /** What it was called, or the name that the person has now. */
  label: string | null;
}

/** Something that was done. */
export class AuditEntryResponse {
  /** Its place in the chain. */
  sequence: number;
  /** ISO 8601, UTC. */
  at: string;
  @ApiProperty({ enum: AUDIT_ACTIONS })
  action: string;
  /** Null for Torget itself and its operators. */
  actor: AuditPerson | null;
  /** Whether it was done with an API token. */
  byToken: boolean;
  on: AuditThing;
  details: Record<string, unknown>;
  /** Name of the organisation that the details point at. */
  organisation: string | null;
  /** Network address; null when it is forgotten or there was none. */
  address: string | null;
  userAgent: string | null;
  /** Hash of the entry and all before it. */
  hash: string;
}

export class AuditLogList {
  @ApiProperty({ type: [AuditEntryResponse] })
  items: AuditEntryResponse[];
  nextCursor: string | null;
}

/** What looking through the chain found. */
export class AuditVerification {
  entries: number;
  /** Hash of the last entry. */
  headHash: string;
  /** The first entry at which the log was changed; null when it is whole. */
  brokenAt: number | null;
  /** When it was looked through. */
  verifiedAt: string | null;
}
