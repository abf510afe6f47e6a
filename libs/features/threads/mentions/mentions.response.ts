import { ApiProperty } from '@nestjs/swagger';
import { MENTION_KINDS, type MentionKind } from '#contracts';

/** Somebody or something that may be meant. */
export class MentionSuggestion {
  @ApiProperty({ enum: MENTION_KINDS })
  kind: MentionKind;
  id: string;
  label: string;
  /** Such as the work title of a person. */
  detail: string | null;
  /** What to write into the post. */
  markdown: string;
}

/** People first, then organisations, use cases and needs. */
export class MentionSuggestions {
  items: MentionSuggestion[];
}
