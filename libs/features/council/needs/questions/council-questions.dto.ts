import { ApiProperty } from '@nestjs/swagger';
import { OrganisationRef } from '#features/organisations';
import { MergeProposalResponse } from '../merging/merging.dto.js';
import { NeedRef } from '../need-ref.response.js';

/** An organisation supported a need that went into this one: does it support this one too? */
export class SupportQuestion {
  @ApiProperty({ type: NeedRef })
  need: NeedRef;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** The need that it supported. */
  @ApiProperty({ type: NeedRef, nullable: true })
  from: NeedRef | null;
  since: string;
}

/** What the council asks the asker's organisations, oldest first. */
export class CouncilQuestions {
  /** Proposals to merge needs that they raised. */
  @ApiProperty({ type: [MergeProposalResponse] })
  merges: MergeProposalResponse[];
  @ApiProperty({ type: [SupportQuestion] })
  supports: SupportQuestion[];
  total: number;
}
