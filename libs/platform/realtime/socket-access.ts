import { Inject, Injectable } from '@nestjs/common';
import { askerKeys } from '#platform/access';
import { LOGGER, type Logger } from '#platform/logging';
import { ControlChannel } from './control-channel.js';
import { guardedRoom, partsOf, userRoom, type RoomName } from './room-names.js';
import { RoomKeepers } from './room-keepers.js';
import { Rooms } from './rooms.js';
import { SocketServer } from './socket-server.js';
import { SocketSignIn } from './socket-sign-in.js';
import type { RealtimeSocket } from './socket.js';

const EVERYONE = 'everyone';
const EVERYTHING = 'everything';

/** How long a person is taken for who they were; word of changes arrives earlier. */
const TRUSTED_MS = 1000;
const AT_ONCE = 8;

/** Keeps connections true to what their people may do now. */
@Injectable()
export class SocketAccess {
  /** Reviews that wait, and the one that runs. */
  private readonly waiting = new Set<string>();
  private running: Promise<void> | null = null;

  constructor(
    private readonly server: SocketServer,
    private readonly signIn: SocketSignIn,
    private readonly keepers: RoomKeepers,
    private readonly rooms: Rooms,
    private readonly channel: ControlChannel,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * A person's sign-in, role, membership or wish to be seen changed: all processes look at their connections, close those whose sign-in has ended, and take
   * the others out of what they may no longer read. Inside a transaction this happens with the commit.
   */
  async userChanged(userId: string): Promise<void> {
    await this.channel.tell(userRoom(userId));
  }

  /** The same for everyone: a whole way of signing in was taken away, for example. */
  async everyoneChanged(): Promise<void> {
    await this.channel.tell(EVERYONE);
  }

  /** Who may read one thing changed, or it is gone. */
  async thingChanged(kind: string, id: string): Promise<void> {
    await this.channel.tell(guardedRoom(kind, id));
  }

  /** Who may read many things changed: the visibility of a place, for example. */
  async thingsChanged(): Promise<void> {
    await this.channel.tell(EVERYTHING);
  }

  /** Listens for word of such changes. */
  async listen(databaseUrl: string): Promise<void> {
    await this.channel.listen(
      databaseUrl,
      (message) => this.ask(message),
      () => this.ask(EVERYONE),
    );
  }

  /** Asks anew who is behind the connection. Answers whether its sign-in still counts; if not, it is closed. */
  async refresh(socket: RealtimeSocket, trustedMs = TRUSTED_MS): Promise<boolean> {
    const { data } = socket;
    if (!data.credentials || performance.now() - data.checkedAt < trustedMs) return true;
    const actor = await this.signIn.again(data.credentials);
    if (!actor) {
      this.end(socket);
      return false;
    }
    data.actor = actor;
    data.checkedAt = performance.now();
    return true;
  }

  /** Closes connections whose session or token has run out: nobody tells of that. */
  async closeExpired(): Promise<void> {
    const sockets = this.server.socketsHere().filter(({ data }) => data.actor);
    const ended = await this.signIn.ended(sockets.flatMap(({ data }) => data.actor ?? []));
    for (const socket of sockets) {
      const { sessionId, tokenId } = socket.data.actor ?? {};
      if (ended.has(sessionId ?? '') || ended.has(tokenId ?? '')) this.end(socket);
    }
  }

  private end(socket: RealtimeSocket): void {
    socket.emit('session.ended', {});
    socket.disconnect(true);
  }

  private ask(what: string): void {
    this.waiting.add(what);
    this.running ??= this.work().finally(() => {
      this.running = null;
    });
  }

  private async work(): Promise<void> {
    for (const what of this.waiting) {
      this.waiting.delete(what);
      try {
        await this.review(what);
      } catch (error) {
        this.logger.error({ err: error }, 'access of sockets could not be looked at; it is tried again');
        setTimeout(() => this.ask(what), TRUSTED_MS).unref();
      }
    }
  }

  private async review(what: string): Promise<void> {
    const sockets =
      what === EVERYONE || what === EVERYTHING ? this.server.socketsHere() : this.server.socketsHere(what);
    if (what === EVERYONE || partsOf(what).kind === 'user') await this.refreshAll(sockets);
    await this.putOutOfRooms(sockets);
  }

  private async refreshAll(sockets: readonly RealtimeSocket[]): Promise<void> {
    const left = [...sockets];
    const one = async (): Promise<void> => {
      for (let socket = left.pop(); socket; socket = left.pop()) await this.refresh(socket, 0);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /** Takes connections out of what their people may no longer read, and shows them in the rest as they want it. */
  private async putOutOfRooms(sockets: readonly RealtimeSocket[]): Promise<void> {
    const asked = new Set(sockets.flatMap(({ data }) => [...data.following]));
    const keys = await this.keysOf(asked);
    for (const socket of sockets) {
      const held = new Set(askerKeys(socket.data.actor));
      // What has been followed since then was looked at as it was followed.
      for (const room of [...socket.data.following].filter((one) => asked.has(one))) {
        if (keys.get(room)?.some((key) => held.has(key))) {
          this.rooms.showPresence(socket, room);
          continue;
        }
        await this.rooms.leave(socket, room);
        const { kind, id } = partsOf(room);
        this.keepers.of(kind).putOut(socket, id);
      }
    }
  }

  private async keysOf(rooms: ReadonlySet<RoomName>): Promise<Map<RoomName, readonly string[]>> {
    const ids = new Map<string, string[]>();
    for (const { kind, id } of [...rooms].map(partsOf)) {
      const ofKind = ids.get(kind);
      if (ofKind) ofKind.push(id);
      else ids.set(kind, [id]);
    }
    const found = new Map<RoomName, readonly string[]>();
    for (const [kind, ofKind] of ids)
      for (const [id, keys] of await this.keepers.of(kind).keysOf(ofKind)) found.set(guardedRoom(kind, id), keys);
    return found;
  }
}
