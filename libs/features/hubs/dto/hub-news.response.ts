import { ApiProperty } from '@nestjs/swagger';
import { HUB_NEWS, type HubNewsKind } from '#contracts';
import { ActivePerson } from '#features/belonging';
import { HubRef } from './hub.response.js';

/** Something that has happened in a hub. */
export class HubNewsItem {
  @ApiProperty({ enum: HUB_NEWS })
  kind: HubNewsKind;
  at: string;
  /** Where it happened: the hub, or one that stands in it. */
  @ApiProperty({ type: HubRef })
  hub: HubRef;
  /** Who joined, for those who have signed in. */
  @ApiProperty({ type: ActivePerson, nullable: true })
  person: ActivePerson | null;
  /** What was pinned. */
  title: string | null;
}

/** What has happened in a hub, newest first. */
export class HubNews {
  items: HubNewsItem[];
}
