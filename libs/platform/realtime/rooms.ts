import { Injectable } from '@nestjs/common';
import type { ServerToClientEvents } from '#contracts';
import { askerKeys } from '#platform/access';
import { conflict, notFound } from '#platform/http';
import { Presence } from './presence.js';
import { guardedRoom, partsOf, peopleRoom, type RoomName } from './room-names.js';
import { RoomKeepers } from './room-keepers.js';
import { SocketServer } from './socket-server.js';
import type { RealtimeSocket } from './socket.js';

type EventName = keyof ServerToClientEvents;
type Payload<Event extends EventName> = Parameters<ServerToClientEvents[Event]>[0];

/** What one connection may follow at a time; a browser has a page open. */
const MOST_FOLLOWED = 50;

/** Who hears what. Only hints travel here: what was missed is asked for over HTTP or by opening again. */
@Injectable()
export class Rooms {
  constructor(
    private readonly server: SocketServer,
    private readonly keepers: RoomKeepers,
    private readonly presence: Presence,
  ) {}

  /**
   * Sends an event to everyone in a room, in all processes. The payload is made for all of them alike, and written out once. To be called
   * after the commit: from handlers of outbox events, in any process.
   */
  emit<Event extends EventName>(room: RoomName, event: Event, payload: Payload<Event>): void {
    this.server.broadcast(room, event, payload);
  }

  /** Like {@link emit}, to those in the room other than this connection, and only to those who can take it this moment. */
  emitPassing<Event extends EventName>(
    from: RealtimeSocket,
    room: RoomName,
    event: Event,
    payload: Payload<Event>,
  ): void {
    this.server.broadcast(room, event, payload, from);
  }

  /** Sends an event to this process's own connections in a room. */
  emitHere<Event extends EventName>(room: RoomName, event: Event, payload: Payload<Event>): void {
    this.server.broadcastHere(room, event, payload);
  }

  /** Ids of what this process's connections follow of one kind. */
  followedHere(kind: string): string[] {
    return this.server
      .roomsHere()
      .map(partsOf)
      .flatMap((parts) => (parts.kind === kind && !parts.id.includes(':') ? parts.id : []));
  }

  /**
   * Lets a connection follow a thing whose policy has been asked already. The keys are looked at once more when it is in: the right could
   * have been lost in between, before there was anyone to put out.
   * @throws Problem 404 when it may not, 409 when it follows too much.
   */
  async follow(socket: RealtimeSocket, kind: string, id: string): Promise<void> {
    const room = guardedRoom(kind, id);
    const { following, actor } = socket.data;
    if (following.size >= MOST_FOLLOWED && !following.has(room))
      throw conflict('realtime.too_many', `A connection can follow ${MOST_FOLLOWED} at a time; close some first`);
    following.add(room);
    await socket.join(actor ? [room, peopleRoom(room)] : room);
    const keys = (await this.keepers.of(kind).keysOf([id])).get(id);
    const held = askerKeys(socket.data.actor);
    if (!keys?.some((key) => held.includes(key))) {
      await this.leave(socket, room);
      throw notFound(`${kind}.not_found`, 'There is no such thing here');
    }
    this.showPresence(socket, room);
  }

  /** Shows, or no longer shows, who is behind a connection in a room that it is in, as the person wants it now. */
  showPresence({ id, data: { actor } }: RealtimeSocket, room: RoomName): void {
    if (actor && !actor.isUnseen) this.presence.enter(room, { id: actor.userId, name: actor.name }, id);
    else this.presence.leave(room, id);
  }

  /** Stops following. Nothing happens to one that did not. */
  async unfollow(socket: RealtimeSocket, kind: string, id: string): Promise<void> {
    await this.leave(socket, guardedRoom(kind, id));
  }

  /** Whether the connection follows the thing. */
  isFollowing(socket: RealtimeSocket, kind: string, id: string): boolean {
    return socket.data.following.has(guardedRoom(kind, id));
  }

  /** Takes a connection out of a guarded room. */
  async leave(socket: RealtimeSocket, room: RoomName): Promise<void> {
    socket.data.following.delete(room);
    this.presence.leave(room, socket.id);
    await Promise.all([socket.leave(room), socket.leave(peopleRoom(room))]);
  }
}
