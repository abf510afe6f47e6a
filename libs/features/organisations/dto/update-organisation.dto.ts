import { IsBoolean, IsOptional } from 'class-validator';

/** What its administrators may change. */
export class UpdateOrganisationDto {
  /** Whether a second person reads use cases before they are published in its name. */
  @IsOptional()
  @IsBoolean()
  reviewRequired?: boolean;
}
