import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { LINK_OUTCOMES, type LinkOutcome } from '../use-case-link.entity.js';

/** The secret of a link in a reminder. */
export class ConfirmByLinkDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  token: string;
}

/** A case that somebody has said still is true. */
export class Confirmation {
  slug: string;
  title: string;
  lastConfirmedAt: string;
}

/** A link of a case, and whether it leads anywhere. */
export class CheckedLink {
  url: string;
  /** Null: not looked at yet. `refused`: not a public address. `unreachable`: nobody answered. */
  @ApiProperty({ enum: LINK_OUTCOMES, nullable: true })
  outcome: LinkOutcome | null;
  httpStatus: number | null;
  reason: string | null;
  checkedAt: string | null;
  /** Set when it failed on two days in a row. */
  brokenSince: string | null;
}

/** The links of a case, broken ones first. */
export class LinkList {
  items: CheckedLink[];
}
