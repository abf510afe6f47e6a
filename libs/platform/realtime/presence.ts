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
  heardAt: number;
  readonly rooms: Map<RoomName, Present>;
}

/** What processes tell each other. */
type Word =
  | { readonly is: 'alive'; readonly node: string }
  | { readonly is: 'asking'; readonly node: string }
  | { readonly is: 'state'; readonly node: string; readonly rooms: readonly (readonly [RoomName, Present])[] };

const MOST_NAMED = 50;
/** Comings and goings are gathered so long: a page that is loaded anew is not gone. */
const GATHER_MS = 500;
const ALIVE_EVERY_MS = 10_000;
const DEAD_AFTER_MS = 30_000;
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
    this.server.tellProcesses(WORD, { is: 'asking', node: this.server.node } satisfies Word);
    this.heartbeat = setInterval(() => this.beat(), ALIVE_EVERY_MS);
    this.heartbeat.unref();
  }

  stop(): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
    if (this.gathering) clearTimeout(this.gathering);
    const gone = [...this.here.keys()].map((room) => [room, { people: [], count: 0 }] as const);
    this.server.tellProcesses(WORD, { is: 'state', node: this.server.node, rooms: gone } satisfies Word);
  }

  enter(room: RoomName, person: PresentPerson, socketId: string): void {
    const sockets = this.here.get(room) ?? new Map<string, PresentPerson>();
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
    this.tellState(rooms);
    for (const room of rooms) this.tellRoom(room);
  }

  private tellState(rooms: readonly RoomName[]): void {
    if (rooms.length === 0) return;
    this.server.tellProcesses(WORD, {
      is: 'state',
      node: this.server.node,
      rooms: rooms.map((room) => [room, this.ofHere(room)] as const),
    } satisfies Word);
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

  private hear(word: Word): void {
    if (word.is === 'asking') this.tellState([...this.here.keys()]);
    let peer = this.peers.get(word.node);
    if (!peer) {
      peer = { heardAt: 0, rooms: new Map() };
      this.peers.set(word.node, peer);
      // It was not there a moment ago: what it has said meanwhile was not heard.
      if (word.is === 'alive') this.server.tellProcesses(WORD, { is: 'asking', node: this.server.node } satisfies Word);
    }
    peer.heardAt = performance.now();
    if (word.is !== 'state') return;
    for (const [room, present] of word.rooms) {
      if (present.count === 0) peer.rooms.delete(room);
      else peer.rooms.set(room, present);
      this.tellRoom(room);
    }
  }

  private beat(): void {
    this.server.tellProcesses(WORD, { is: 'alive', node: this.server.node } satisfies Word);
    for (const [node, peer] of this.peers) {
      if (performance.now() - peer.heardAt < DEAD_AFTER_MS) continue;
      this.peers.delete(node);
      for (const room of peer.rooms.keys()) this.tellRoom(room);
    }
  }
}
