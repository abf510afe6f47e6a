/**
 * The names of all rooms. A guarded room (`<kind>:<id>`) is for those who may read one thing, such as a thread; its keeper says who that is.
 * Those of them who are signed in are in its people's room too: who is there and who writes is not told to strangers.
 */
export type RoomName = string;

/** All connections of one person. */
export const userRoom = (userId: string): RoomName => `user:${userId}`;

/** Everyone who follows one thing. */
export const guardedRoom = (kind: string, id: string): RoomName => `${kind}:${id}`;

/** Everyone who has a thread open. */
export const threadRoom = (threadId: string): RoomName => guardedRoom('thread', threadId);

/** Those of a guarded room who are signed in. */
export const peopleRoom = (room: RoomName): RoomName => `${room}:people`;

/** Kind and id of a guarded room. */
export function partsOf(room: RoomName): { kind: string; id: string } {
  const at = room.indexOf(':');
  return { kind: room.slice(0, at), id: room.slice(at + 1) };
}
