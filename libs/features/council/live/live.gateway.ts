import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { IsIn, IsUUID } from 'class-validator';
import { LIVE_KINDS, type CouncilThing, type LiveKind } from '#contracts';
import { Public, type VisibilityKey } from '#platform/access';
import { RealtimeGateway, RoomKeepers, Rooms, type RealtimeSocket, type RoomKeeper } from '#platform/realtime';
import { LiveKinds } from './live-kinds.js';
import { ROOM_KIND, roomIdOf, thingOf } from './live-rooms.js';

/** Something of the council to follow. */
export class CouncilThingMessage implements CouncilThing {
  @IsIn(LIVE_KINDS)
  kind: LiveKind;

  @IsUUID()
  id: string;
}

/** Which connections follow what of the council. */
@RealtimeGateway()
@Injectable()
export class CouncilGateway implements OnModuleInit, RoomKeeper {
  constructor(
    private readonly kinds: LiveKinds,
    private readonly rooms: Rooms,
    private readonly keepers: RoomKeepers,
  ) {}

  onModuleInit(): void {
    this.keepers.add(ROOM_KIND, this);
  }

  /** @throws Problem 404 for what is not there, or not to be known of. */
  @Public()
  @SubscribeMessage('council.watch')
  async watch(@ConnectedSocket() socket: RealtimeSocket, @MessageBody() thing: CouncilThingMessage): Promise<void> {
    await this.rooms.follow(socket, ROOM_KIND, roomIdOf(thing));
  }

  @Public()
  @SubscribeMessage('council.unwatch')
  async unwatch(@ConnectedSocket() socket: RealtimeSocket, @MessageBody() thing: CouncilThingMessage): Promise<void> {
    await this.rooms.unfollow(socket, ROOM_KIND, roomIdOf(thing));
  }

  async keysOf(roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly VisibilityKey[]>> {
    const things = roomIds.flatMap((roomId) => thingOf(roomId) ?? []);
    const found = new Map<string, readonly VisibilityKey[]>();
    for (const kind of new Set(things.map((thing) => thing.kind))) {
      const ids = things.flatMap((thing) => (thing.kind === kind ? thing.id : []));
      for (const [id, keys] of await this.kinds.keysOf(kind, ids)) found.set(roomIdOf({ kind, id }), keys);
    }
    return found;
  }

  /** Who follows is not told. */
  tellPresence(): void {
    return undefined;
  }

  /** The page finds out by itself when it asks again. */
  putOut(): void {
    return undefined;
  }
}
