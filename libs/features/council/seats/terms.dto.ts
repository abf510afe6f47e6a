import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { COUNCIL_LIMITS as LIMITS, SEAT_ROLES, SIZE_GROUPS, SKR_GROUPS } from '#contracts';
import type { SeatRole, SizeGroup, SkrGroup } from '#contracts';
import { ActivePerson, PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { IfPresent, IsDay, Trim } from '#platform/http';
import { Breakdown } from '../breakdown/breakdown.response.js';

/** Which term is asked about. */
export class ReadCouncilQuery {
  /** Id of a term; the one of today without it. */
  @IsOptional()
  @IsUUID()
  term?: string;
}

/** A new term. */
export class CreateTermDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.termNameMax)
  name: string;

  /** First day, as `2026-01-01`. */
  @IsDay()
  startsOn: string;

  /** Last day, as `2027-12-31`. */
  @IsDay()
  endsOn: string;

  /** How many seats must be taken for the council to decide. */
  @IsInt()
  @Min(1)
  @Max(LIMITS.seatsMax)
  quorum: number;
}

/** What changes of a term. */
export class UpdateTermDto {
  @IfPresent()
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.termNameMax)
  name?: string;

  @IfPresent()
  @IsDay()
  startsOn?: string;

  @IfPresent()
  @IsDay()
  endsOn?: string;

  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(LIMITS.seatsMax)
  quorum?: number;
}

/** Who sits on a seat. Left out: as it is; null: nobody. */
export class FillSeatDto {
  @IsOptional()
  @IsUUID()
  holderId?: string | null;

  @IsOptional()
  @IsUUID()
  deputyId?: string | null;
}

/** For whom somebody observes. */
export class AddObserverDto {
  /** Slug or id. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.termNameMax)
  organisation: string;
}

/** A term, in lists. */
export class TermRef {
  id: string;
  name: string;
  /** First day, in Sweden. */
  startsOn: string;
  /** Last day. */
  endsOn: string;
  /** How many seats must be taken for the council to decide. */
  quorum: number;
  isDemo: boolean;
}

/** Somebody who sat on a seat before. */
export class FormerSeatPerson {
  person: PersonRef;
  @ApiProperty({ enum: SEAT_ROLES })
  role: SeatRole;
  since: string;
  until: string;
}

/** A municipality's seat, with who sits there. */
export class SeatResponse {
  id: string;
  organisation: OrganisationRef;
  population: number;
  @ApiProperty({ enum: SKR_GROUPS })
  skrGroup: SkrGroup;
  @ApiProperty({ enum: SIZE_GROUPS })
  size: SizeGroup;
  countyName: string;
  holder: PersonRef | null;
  deputy: PersonRef | null;
  @ApiProperty({ type: [FormerSeatPerson] })
  former: FormerSeatPerson[];
}

/** Somebody who observes. */
export class ObserverResponse {
  person: PersonRef;
  organisation: OrganisationRef;
}

/** A seat that the asker may act for. */
export class OwnSeat {
  seatId: string;
  termId: string;
  organisationId: string;
  @ApiProperty({ enum: SEAT_ROLES })
  role: SeatRole;
}

/** What the asker is in the council. */
export class OwnStanding {
  isSecretary: boolean;
  @ApiProperty({ type: [OwnSeat] })
  seats: OwnSeat[];
  /** Terms that they observe. */
  observes: string[];
}

/** What the asker may do with terms, seats and the secretariat. */
export class CouncilAbilities {
  canRun: boolean;
  canAppointSecretaries: boolean;
}

/** The term, with its version for editing. */
export class CouncilTermResponse extends TermRef {
  version: number;
}

/** The council of one term. */
export class CouncilResponse {
  /** Null when no term covers today, and none was asked for. */
  term: CouncilTermResponse | null;
  @ApiProperty({ type: [SeatResponse] })
  seats: SeatResponse[];
  @ApiProperty({ type: [ObserverResponse] })
  observers: ObserverResponse[];
  @ApiProperty({ type: [ActivePerson] })
  secretaries: ActivePerson[];
  /** How the seats spread over the country. */
  spread: Breakdown;
  /** All terms, newest first. */
  @ApiProperty({ type: [TermRef] })
  terms: TermRef[];
  /** Null for those who are not signed in. */
  standing: OwnStanding | null;
  abilities: CouncilAbilities;
}
