import { ApiProperty } from '@nestjs/swagger';
import { ADOPTION_STEPS, type AdoptionStep } from '#contracts';
import { OrganisationRef } from '#features/organisations';

/** What a timeline tells of. */
export const TIMELINE_KINDS = ['joined', 'verified', 'published', 'took_up', 'taken_up_by'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** A use case as a timeline points at it. */
export class TimelineUseCase {
  slug: string;
  title: string;
}

/** Something that happened. */
export class TimelineEvent {
  /** Names it within the timeline. */
  key: string;
  at: string;
  @ApiProperty({ enum: TIMELINE_KINDS })
  kind: TimelineKind;
  @ApiProperty({ type: TimelineUseCase, nullable: true })
  useCase: TimelineUseCase | null;
  /** Who took the organisation's case up. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  /** How far who took a case up has come. */
  @ApiProperty({ enum: ADOPTION_STEPS, nullable: true, type: String })
  step: AdoptionStep | null;
}

/** What happened, newest first. */
export class Timeline {
  items: TimelineEvent[];
  nextCursor: string | null;
}
