import { ApiProperty } from '@nestjs/swagger';
import { ActivePerson } from '#features/belonging';
import { HubRef } from '../dto/hub.response.js';

/** Someone who asks to be let into a hub. */
export class HubRequestResponse {
  id: string;
  person: ActivePerson;
  message: string;
  createdAt: string;
}

/** Requests that wait, the oldest first. */
export class HubRequestList {
  items: HubRequestResponse[];
  nextCursor: string | null;
}

/** One's own request that waits. */
export class OwnWaitingHubRequest {
  id: string;
  @ApiProperty({ type: HubRef })
  hub: HubRef;
  message: string;
  createdAt: string;
}

/** One's own requests that wait, newest first. */
export class OwnHubRequestList {
  items: OwnWaitingHubRequest[];
}
