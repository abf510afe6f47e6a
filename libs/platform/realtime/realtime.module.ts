import { Global, Module } from '@nestjs/common';
import { ControlChannel } from './control-channel.js';
import { EventDispatcher } from './event-dispatcher.js';
import { Presence } from './presence.js';
import { Realtime } from './realtime.js';
import { RoomKeepers } from './room-keepers.js';
import { Rooms } from './rooms.js';
import { SocketAccess } from './socket-access.js';
import { SocketServer } from './socket-server.js';
import { SocketSignIn } from './socket-sign-in.js';

/** Sockets: who is connected, who hears what, and that nobody hears what they may not. */
@Global()
@Module({
  providers: [
    ControlChannel,
    EventDispatcher,
    Presence,
    Realtime,
    RoomKeepers,
    Rooms,
    SocketAccess,
    SocketServer,
    SocketSignIn,
  ],
  exports: [Presence, Realtime, RoomKeepers, Rooms, SocketAccess, SocketServer, SocketSignIn],
})
export class RealtimeModule {}
