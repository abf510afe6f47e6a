import { IoAdapter } from '@nestjs/platform-socket.io';
import type { MessageMappingProperties } from '@nestjs/websockets';
import type { SocketServer } from './socket-server.js';
import type { RealtimeServer, RealtimeSocket, SocketHandler } from './socket.js';

/** Puts Nest's gateways on our server: they get events from the dispatcher, one after the other and always answered. */
export class NestSocketAdapter extends IoAdapter {
  constructor(private readonly server: SocketServer) {
    super();
  }

  override create(): RealtimeServer {
    return this.server.io;
  }

  override bindMessageHandlers(socket: RealtimeSocket, handlers: MessageMappingProperties[]): void {
    for (const { message, callback } of handlers) socket.data.handlers.set(String(message), callback as SocketHandler);
  }

  override close(): Promise<void> {
    this.server.close();
    return Promise.resolve();
  }
}
