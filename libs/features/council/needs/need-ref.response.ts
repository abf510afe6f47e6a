import { ApiProperty } from '@nestjs/swagger';
import { NEED_STATES, type NeedState } from '#contracts';

/** A need, as other things point at it. */
export class NeedRef {
  id: string;
  slug: string;
  title: string;
  @ApiProperty({ enum: NEED_STATES })
  state: NeedState;
}
