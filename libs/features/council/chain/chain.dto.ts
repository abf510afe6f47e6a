import { ApiProperty } from '@nestjs/swagger';
import { CHAIN_KINDS, type ChainKind } from '#contracts';
import { NeedRef } from '../needs/need-ref.response.js';
import { NeedStepResponse } from '../needs/timeline/timeline.dto.js';

/** Something that a need is joined to. */
export class ChainLinkResponse {
  @ApiProperty({ enum: CHAIN_KINDS })
  kind: ChainKind;
  id: string;
  title: string;
  /** Path of its page, without the language. */
  path: string;
  /** Code of where it stands; its kind says of which words. */
  state: string | null;
  /** When it began, or was made. */
  at: string;
}

/** A need from the wish to what came of it, as far as the asker may see. */
export class NeedChainResponse {
  @ApiProperty({ type: NeedRef })
  need: NeedRef;
  /** Everything that it is joined to, in order of time. */
  links: ChainLinkResponse[];
  /** Its story, the first thing first. */
  steps: NeedStepResponse[];
  /** Whether the story goes on: the rest is on the timeline of the need. */
  hasMore: boolean;
}

/** The needs that a thing belongs to. */
export class NeedsOfThing {
  @ApiProperty({ type: [NeedRef] })
  items: NeedRef[];
}
