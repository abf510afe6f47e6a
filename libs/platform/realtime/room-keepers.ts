import { Injectable } from '@nestjs/common';
import type { VisibilityKey } from '#platform/access';
import type { PresentPerson } from './presence.js';
import type { RealtimeSocket } from './socket.js';

/** Says who may be in the rooms of one kind; given by the feature that the things belong to. */
export interface RoomKeeper {
  /** The keys that open each of these; a thing that is not in the answer is gone. One statement, however many. */
  keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly VisibilityKey[]>>;
  /** Tells this process's connections who is there, of those who are signed in; `count` may be more than are named. */
  tellPresence(id: string, people: readonly PresentPerson[], count: number): void;
  /** Tells a client that it no longer gets anything of this. */
  putOut(socket: RealtimeSocket, id: string): void;
}

/** The keepers of all kinds of guarded rooms. */
@Injectable()
export class RoomKeepers {
  private readonly keepers = new Map<string, RoomKeeper>();

  add(kind: string, keeper: RoomKeeper): void {
    this.keepers.set(kind, keeper);
  }

  /** @throws Error when nobody keeps rooms of this kind. */
  of(kind: string): RoomKeeper {
    const keeper = this.keepers.get(kind);
    if (!keeper) throw new Error(`nobody keeps rooms of the kind ${kind}`);
    return keeper;
  }
}
