import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '#contracts';
import { OrganisationRef } from '#features/organisations';

/** What proves that it is really the person who wants the account erased. */
export class RequestErasureDto {
  /** The present password; not needed by those who have none and have just signed in with an identity provider. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  password?: string;
}

/** The secret of the link in the mail. */
export class ConfirmErasureDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  token: string;
}

/** How far the erasure of an account has come. */
export class ErasureResponse {
  /** When the account is erased; null when that was not asked for, or not confirmed. */
  @ApiProperty({ type: String, nullable: true })
  eraseAfter: string | null;
  /** Days between confirmation and erasure. */
  waitingDays: number;
  /** Organisations that would have no administrator left. */
  @ApiProperty({ type: [OrganisationRef] })
  lastAdministratorOf: OrganisationRef[];
}

/** When a confirmed erasure happens. */
export class ErasureConfirmed {
  eraseAfter: string;
}
