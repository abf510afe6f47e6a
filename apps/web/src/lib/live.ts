import type { ClientToServerEvents, OpenedThreadMessage, RealtimeAnswer, ServerToClientEvents } from '#contracts';
import type { Socket } from 'socket.io-client';
import { useSyncExternalStore } from 'react';
import { ApiProblem } from './api-problem';

export type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** The live connection of this window, as it is now. */
export interface Live {
  readonly socket: LiveSocket | null;
  readonly isConnected: boolean;
}

const ANSWER_WITHIN_MS = 10_000;
const OFF: Live = { socket: null, isConnected: false };

let live = OFF;
/** For whom the connection is; undefined before there is one. */
let openedFor: string | null | undefined;
const followers = new Set<() => void>();

function set(next: Live): void {
  live = next;
  for (const follower of followers) follower();
}

/** Opens the one connection of this window; for somebody else than before, or nobody, it is opened anew. */
export async function openLive(userId: string | null): Promise<void> {
  if (openedFor === userId) return;
  openedFor = userId;
  live.socket?.disconnect();
  set(OFF);
  const { io } = await import('socket.io-client');
  if (openedFor !== userId) return;
  const socket: LiveSocket = io({ transports: ['websocket', 'polling'], tryAllTransports: true });
  const tell = () => {
    if (live.socket === socket) set({ socket, isConnected: socket.connected });
  };
  socket.on('connect', tell);
  socket.on('disconnect', tell);
  set({ socket, isConnected: false });
}

/** Closes the connection, for somebody who is about to leave. Gives the function that opens it again when they stay after all. */
export function closeLive(): () => void {
  const userId = openedFor;
  openedFor = undefined;
  live.socket?.disconnect();
  set(OFF);
  return () => {
    if (userId !== undefined) void openLive(userId);
  };
}

function subscribe(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

/** Attaches listeners to the connection, and to each that takes its place. @param attach gives the function that takes them away. */
export function listenLive(attach: (socket: LiveSocket) => () => void): () => void {
  let attached: LiveSocket | null = null;
  let detach: () => void = () => undefined;
  const follow = () => {
    if (live.socket === attached) return;
    detach();
    attached = live.socket;
    detach = attached ? attach(attached) : () => undefined;
  };
  follow();
  const stop = subscribe(follow);
  return () => {
    stop();
    detach();
  };
}

/** The live connection; whoever needs it asks for it with `openLive`. */
export function useLive(): Live {
  return useSyncExternalStore(
    subscribe,
    () => live,
    () => OFF,
  );
}

type OpenThread = Parameters<ClientToServerEvents['thread.open']>[0];

/** Follows a thread. Throws an `ApiProblem`, also when no answer comes: a connection can break in between. */
export async function openThread(socket: LiveSocket, message: OpenThread): Promise<OpenedThreadMessage> {
  const answer = await new Promise<RealtimeAnswer<OpenedThreadMessage>>((resolve, reject) => {
    setTimeout(() => reject(new ApiProblem({ status: 0, code: 'network' })), ANSWER_WITHIN_MS);
    socket.emit('thread.open', message, resolve);
  });
  if (answer.ok) return answer;
  const { problem } = answer;
  throw new ApiProblem({ ...problem, errors: [...(problem.errors ?? [])] }, problem.retryAfterSeconds ?? null);
}
