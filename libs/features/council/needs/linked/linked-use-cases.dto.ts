import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { NEED_USE_CASE_ROLES, type NeedUseCaseRole } from '#contracts';
import { NeedRef } from '../need-ref.response.js';

/** What a use case is to the need. */
export class LinkUseCaseDto {
  @IsIn(NEED_USE_CASE_ROLES)
  role: NeedUseCaseRole;
}

/** A use case that has to do with a need. */
export class LinkedUseCase {
  id: string;
  slug: string;
  title: string;
  @ApiProperty({ enum: NEED_USE_CASE_ROLES })
  role: NeedUseCaseRole;
  /** The need that it came with when that was merged into this one. */
  @ApiProperty({ type: NeedRef, nullable: true })
  from: NeedRef | null;
  isDemo: boolean;
}

/** The use cases of a need that the asker may read. */
export class LinkedUseCases {
  items: LinkedUseCase[];
}
