import { PartialType } from '@nestjs/swagger';
import { EffectResponse } from '../../dto/use-case.response.js';
import { WriteEffectDto } from '../../dto/write-use-case.dto.js';

/** A change of an effect: fields that are absent stay as they are. */
export class UpdateEffectDto extends PartialType(WriteEffectDto) {}

/** An effect that was just written. */
export class WrittenEffect extends EffectResponse {
  /** Of the case. */
  version: number;
}

/** The effects of a case. */
export class EffectList {
  items: EffectResponse[];
  /** Of the case. */
  version: number;
}
