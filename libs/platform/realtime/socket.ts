import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { ClientToServerEvents, ServerToClientEvents } from '#contracts';
import type { Actor } from '#platform/access';
import type { RequestInfo } from '#platform/http';
import type { RoomName } from './room-names.js';
import type { SocketCredentials } from './socket-sign-in.js';

/** What a connection is to us beside its wire. */
export interface SocketData {
  /** Who it is, as of {@link checkedAt}; null for a visitor. */
  actor: Actor | null;
  /** What it signed in with; null for a visitor. */
  readonly credentials: SocketCredentials | null;
  checkedAt: number;
  readonly origin: RequestInfo;
  /** The guarded rooms that it is in. */
  readonly following: Set<RoomName>;
  /** Its events, one after the other: who sends two posts gets them in that order. */
  work: Promise<void>;
  readonly handlers: Map<string, SocketHandler>;
}

/** Nest's way into a method of a gateway: guard, validation, and the method. */
export type SocketHandler = (message: unknown) => Promise<unknown>;

/** A connection as gateways get it. */
export type RealtimeSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketData>;
export type RealtimeServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketData>;
