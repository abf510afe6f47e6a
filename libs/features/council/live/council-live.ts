import { Injectable } from '@nestjs/common';
import type { CouncilThing, LiveKind } from '#contracts';
import { defineEvent, OnEvent, Outbox } from '#platform/outbox';
import { guardedRoom, Rooms } from '#platform/realtime';
import { ROOM_KIND, roomIdOf } from './live-rooms.js';

const councilChanged = defineEvent<CouncilThing>('council.changed');

/**
 * Tells open pages that something of the council has changed. No content travels: a page asks for it anew, with its reader's own rights, so that
 * nothing can leak here.
 */
@Injectable()
export class CouncilLive {
  constructor(
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
  ) {}

  /** To be called inside the transaction that changes the thing; told when that is committed. */
  async changed(kind: LiveKind, id: string): Promise<void> {
    await this.outbox.record(councilChanged, { kind, id });
  }

  @OnEvent(councilChanged, 'council.tell-open-pages', { transactional: false, attempts: 3, isUrgent: true })
  onChanged(thing: CouncilThing): Promise<void> {
    this.tell(thing);
    return Promise.resolve();
  }

  /** Tells at once: for what a single statement has changed, and is committed. */
  tell(thing: CouncilThing): void {
    this.rooms.emit(guardedRoom(ROOM_KIND, roomIdOf(thing)), 'council.changed', thing);
  }
}
