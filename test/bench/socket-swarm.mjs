import { setTimeout as delay } from 'node:timers/promises';
import { io } from 'socket.io-client';

/**
 * Many clients in a process of their own, told what to do over IPC. Each command is answered with `{ id, result }` or `{ id, error }`.
 */
const AT_ONCE = 50;
const swarms = new Map();

/** Connects clients, a few at a time. */
async function connect({ name, url, count, token }) {
  const sockets = [];
  const swarm = { sockets, errors: 0, heard: 0, onHeard: () => undefined, last: null };
  swarms.set(name, swarm);
  while (sockets.length < count) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - sockets.length) }, () =>
      io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: token ? { token } : {} }),
    );
    await Promise.all(
      batch.map(
        (socket) =>
          new Promise((resolve, reject) => {
            socket.once('connect', resolve);
            socket.once('connect_error', reject);
          }),
      ),
    );
    for (const socket of batch) {
      socket.on('disconnect', () => (swarm.errors += 1));
      socket.on('post.created', (message) => {
        swarm.last = message;
        swarm.heard += 1;
        swarm.onHeard();
      });
    }
    sockets.push(...batch);
  }
  return { connected: sockets.length };
}

/** Opens a thread with every client. */
async function open({ name, threadId }) {
  const { sockets } = swarms.get(name);
  for (let at = 0; at < sockets.length; at += AT_ONCE) {
    const answers = await Promise.all(
      sockets.slice(at, at + AT_ONCE).map((socket) => socket.emitWithAck('thread.open', { threadId, afterSeq: 0 })),
    );
    const refused = answers.find((answer) => !answer.ok);
    if (refused) throw new Error(refused.problem.code);
  }
  return {};
}

/** Posts one message after the other, and measures each from the request until the last client has heard of it. */
async function measure({ name, url, headers, bodies, pauseMs }) {
  const swarm = swarms.get(name);
  const times = [];
  for (const body of bodies) {
    swarm.heard = 0;
    const all = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`only ${swarm.heard} have heard of it`)), 20_000);
      swarm.onHeard = () => {
        if (swarm.heard < swarm.sockets.length) return;
        clearTimeout(late);
        resolve();
      };
    });
    const begun = performance.now();
    const response = await fetch(url, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await response.arrayBuffer();
    await all;
    times.push(performance.now() - begun);
    await delay(pauseMs);
  }
  return { times, errors: swarm.errors, last: swarm.last };
}

async function close({ name }) {
  const { sockets, errors } = swarms.get(name);
  for (const socket of sockets) socket.off().disconnect();
  swarms.delete(name);
  return { errors };
}

const COMMANDS = { connect, open, measure, close };

process.on('message', ({ id, command, ...rest }) => {
  COMMANDS[command](rest).then(
    (result) => process.send({ id, result }),
    (error) => process.send({ id, error: String(error) }),
  );
});
