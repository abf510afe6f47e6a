export { NestSocketAdapter } from './nest-socket-adapter.js';
export { Presence, type PresentPerson } from './presence.js';
export { Realtime } from './realtime.js';
export { RealtimeGateway, Writes } from './realtime-gateway.js';
export { RealtimeModule } from './realtime.module.js';
export { RoomKeepers, type RoomKeeper } from './room-keepers.js';
export { guardedRoom, peopleRoom, threadRoom, userRoom, type RoomName } from './room-names.js';
export { Rooms } from './rooms.js';
export { SocketAccess } from './socket-access.js';
export { SocketServer } from './socket-server.js';
export {
  SocketSignIn,
  type SignedInSocket,
  type SocketAuthenticator,
  type SocketCredentials,
} from './socket-sign-in.js';
export type { RealtimeSocket } from './socket.js';
