import { ApiProperty } from '@nestjs/swagger';
import { PersonRef } from '#features/belonging';
import { UseCaseResponse } from './use-case.response.js';

/** One published state of a case, and what it changed of the one before. */
export class RevisionEntry {
  version: number;
  /** When the case came into this state. */
  at: string;
  /** Null for imports, and for readers who have not signed in. */
  by: PersonRef | null;
  title: string;
  /** Names of the fields that differ from the state before; empty for the first one. */
  changed: string[];
  /** Whether this is what readers see today. */
  isCurrent: boolean;
}

/** One page of revisions, newest first. */
export class RevisionList {
  items: RevisionEntry[];
  nextCursor: string | null;
  total: number;
}

/** A case as it was. */
export class RevisionResponse extends RevisionEntry {
  @ApiProperty({ type: UseCaseResponse })
  useCase: UseCaseResponse;
}
