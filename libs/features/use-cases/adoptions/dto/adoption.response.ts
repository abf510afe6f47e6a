import { ApiProperty } from '@nestjs/swagger';
import { ADOPTION_STEPS, type AdoptionStep } from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { UseCaseSummary } from '../../dto/use-case-summary.response.js';

/** Who said how far the organisation has come: without id and name for a former user. */
export class AdoptionAuthor {
  id: string | null;
  name: string | null;
}

/** How far an organisation has come with doing the same. */
export class AdoptionResponse {
  id: string;
  organisation: OrganisationRef;
  @ApiProperty({ enum: ADOPTION_STEPS })
  step: AdoptionStep;
  /** When it came to this step. */
  since: string;
  note: string | null;
  /** Only for the owners of the case and the adopting organisation. */
  @ApiProperty({ type: AdoptionAuthor, nullable: true })
  by: AdoptionAuthor | null;
  version: number;
  canEdit: boolean;
}

/** Who does the same as a case, as far as the asker may know, newest first. */
export class AdoptionList {
  items: AdoptionResponse[];
  nextCursor: string | null;
  /** How many of them the asker may see. */
  total: number;
  /** How many organisations do the same, or are on their way. */
  reuseCount: number;
  /** How many organisations are interested, or look into it. */
  interestedCount: number;
  /** Those of the asker's own organisations, on every page. */
  mine: AdoptionResponse[];
}

/** An adoption that was just written, with the counts of its case. */
export class WrittenAdoption extends AdoptionResponse {
  reuseCount: number;
  interestedCount: number;
}

/** A case that an organisation has taken up. */
export class TakenUpUseCase extends AdoptionResponse {
  useCase: UseCaseSummary;
}

/** One page of what organisations have taken up, newest first. */
export class TakenUpList {
  items: TakenUpUseCase[];
  nextCursor: string | null;
  total: number;
}
