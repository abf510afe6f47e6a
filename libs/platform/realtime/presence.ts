import { Injectable } from '@nestjs/common';
import { partsOf, type RoomName } from './room-names.js';
import { RoomKeepers } from './room-keepers.js';
import { SocketServer } from './socket-server.js';

/** Someone who has a thing open. */
export interface PresentPerson {
  readonly id: string;
  readonly name: string;
}

/** Who is in one room: some by name, all by number. */
interface Present {
  readonly people: readonly PresentPerson[];
  readonly count: number;
}

/** Who is in the rooms of another process. */
interface Peer {
  readonly heardAt: number;
  readonly rooms: ReadonlyMap<RoomName, Present>;
}

/** What a process tells the others of who is with it. */
interface Word {
  readonly node: string;
  /** Whether rooms that are not named are empty there. */
  readonly whole: boolean;
  readonly rooms: readonly (readonly [RoomName, Present])[];
}

const MOST_NAMED = 50;
/** Comings and goings are gathered so long: a page that is loaded anew is not gone. */
const GATHER_MS = 500;
/** Everything is told so often: it mends what got lost while Redis was away, and says that the process lives. */
const WHOLE_EVERY_MS = 5000;
const DEAD_AFTER_MS = 15_000;
const WORD = 'presence';

/** Who is where now, in all processes. Nothing of it is kept: a process that ends takes its part along. */
@Injectable()
export class Presence {
  private readonly here = new Map<RoomName, Map<string, PresentPerson>>();
  private readonly peers = new Map<string, Peer>();
  private readonly changed = new Set<RoomName>();
  private readonly told = new Map<RoomName, string>();
  private gathering: NodeJS.Timeout | null = null;
  private heartbeat: NodeJS.Timeout | null = null;

  constructor(
    private readonly server: SocketServer,
    private readonly keepers: RoomKeepers,
  ) {}

  /** Begins to talk with other processes. */
  start(): void {
    this.server.onWord(WORD, (word) => this.hear(word as Word));
    this.tellWhole();
    this.heartbeat = setInterval(() => this.beat(), WHOLE_EVERY_MS);
    this.heartbeat.unref();
  }

  stop(): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
    if (this.gathering) clearTimeout(this.gathering);
    this.here.clear();
    this.tellWhole();
  }

  enter(room: RoomName, person: PresentPerson, socketId: string): void {
    const sockets = this.here.get(room) ?? new Map<string, PresentPerson>();
    if (sockets.has(socketId)) return;
    this.here.set(room, sockets.set(socketId, person));
    this.change(room);
  }

  leave(room: RoomName, socketId: string): void {
    const sockets = this.here.get(room);
    if (!sockets?.delete(socketId)) return;
    if (sockets.size === 0) this.here.delete(room);
    this.change(room);
  }

  /** Who is in a room, in all processes. */
  in(room: RoomName): Present {
    const parts = [this.ofHere(room), ...[...this.peers.values()].flatMap((peer) => peer.rooms.get(room) ?? [])];
    const named = new Map(parts.flatMap((part) => part.people.map((person) => [person.id, person] as const)));
    // Where all are named, one who is there twice counts once.
    const complete = parts.every((part) => part.people.length === part.count);
    const count = complete ? named.size : parts.reduce((sum, part) => sum + part.count, 0);
    const people = [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { people: people.slice(0, MOST_NAMED), count };
  }

  private ofHere(room: RoomName): Present {
    const people = new Map([...(this.here.get(room)?.values() ?? [])].map((person) => [person.id, person]));
    return { people: [...people.values()].slice(0, MOST_NAMED), count: people.size };
  }

  private change(room: RoomName): void {
    this.changed.add(room);
    this.gathering ??= setTimeout(() => this.tellChanges(), GATHER_MS).unref();
  }

  private tellChanges(): void {
    this.gathering = null;
    const rooms = [...this.changed];
    this.changed.clear();
    this.tell(rooms, false);
    for (const room of rooms) this.tellRoom(room);
  }

  private tellWhole(): void {
    this.tell([...this.here.keys()], true);
  }

  private tell(rooms: readonly RoomName[], whole: boolean): void {
    const word: Word = {
      node: this.server.node,
      whole,
      rooms: rooms.map((room) => [room, this.ofHere(room)] as const),
    };
    this.server.tellProcesses(WORD, word);
  }

  /** Tells those in a room, when it is not what they heard last. */
  private tellRoom(room: RoomName): void {
    const { people, count } = this.in(room);
    const said = `${count} ${people.map(({ id }) => id).join(' ')}`;
    if (!this.here.has(room)) this.told.delete(room);
    else if (this.told.get(room) !== said) {
      this.told.set(room, said);
      const { kind, id } = partsOf(room);
      this.keepers.of(kind).tellPresence(id, people, count);
    }
  }

  private hear({ node, whole, rooms }: Word): void {
    const before = this.peers.get(node);
    // It has just come, and knows nothing of us.
    if (!before) this.tellWhole();
    const now = new Map(whole ? [] : before?.rooms);
    for (const [room, present] of rooms) {
      if (present.count === 0) now.delete(room);
      else now.set(room, present);
    }
    this.peers.set(node, { heardAt: performance.now(), rooms: now });
    for (const room of new Set([...(whole ? (before?.rooms.keys() ?? []) : []), ...rooms.map(([name]) => name)]))
      this.tellRoom(room);
  }

  private beat(): void {
    this.tellWhole();
    for (const [node, peer] of this.peers) {
      if (performance.now() - peer.heardAt < DEAD_AFTER_MS) continue;
      this.peers.delete(node);
      for (const room of peer.rooms.keys()) this.tellRoom(room);
    }
  }
}
