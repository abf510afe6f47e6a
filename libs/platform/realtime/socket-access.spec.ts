import { newId } from '#platform/database';
import type { ControlChannel } from './control-channel.js';
import { RoomKeepers } from './room-keepers.js';
import { guardedRoom, type RoomName } from './room-names.js';
import type { Rooms } from './rooms.js';
import { SocketAccess } from './socket-access.js';
import type { SocketServer } from './socket-server.js';
import type { RealtimeSocket } from './socket.js';

describe('a look at who may follow what', () => {
  it('puts people out of what they may no longer read, and leaves alone what they follow meanwhile', async () => {
    const [open, closed, opened] = [newId(), newId(), newId()];
    const following = new Set<RoomName>([guardedRoom('thread', open), guardedRoom('thread', closed)]);
    const socket = { data: { following, actor: null } } as unknown as RealtimeSocket;
    const left: RoomName[] = [];
    const told: string[] = [];
    let tell: (what: string) => void = () => undefined;
    const keepers = new RoomKeepers();
    const looked = new Promise<void>((done) => {
      keepers.add('thread', {
        keysOf: async (ids) => {
          await Promise.resolve();
          following.add(guardedRoom('thread', opened));
          setImmediate(done);
          return new Map(ids.map((id) => [id, id === closed ? ['org:x'] : ['public']] as const));
        },
        tellPresence: () => undefined,
        putOut: (_, id) => told.push(id),
      });
    });
    const access = new SocketAccess(
      { socketsHere: () => [socket] } as unknown as SocketServer,
      {} as never,
      keepers,
      {
        showPresence: () => undefined,
        leave: (_: RealtimeSocket, room: RoomName) => Promise.resolve(left.push(room)),
      } as unknown as Rooms,
      {
        listen: (_: string, onMessage: typeof tell) => {
          tell = onMessage;
          return Promise.resolve();
        },
      } as unknown as ControlChannel,
      {} as never,
    );
    await access.listen('');
    tell(guardedRoom('thread', closed));
    await looked;
    expect([left, told]).toEqual([[guardedRoom('thread', closed)], [closed]]);
  });
});
