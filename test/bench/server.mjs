import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Less processor time than this in a second is nothing to do. */
const QUIET_MS = 60;

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program and waits until the address answers 200. Ends with `stop()`. */
export async function startServer(args, env, path) {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
    const answer = await fetch(`${url}${path}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) break;
    await delay(20);
  }
  const cpu = async () => {
    const fields = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  return {
    url,
    readyMs: Math.round(performance.now() - begun),
    /** Processor time of the process so far, in ms; Linux counts it in hundredths of a second. */
    cpu,
    /** Waits until the process has nothing to do. */
    quiet: async () => {
      for (let before = await cpu(); ;) {
        await delay(1000);
        const now = await cpu();
        if (now - before < QUIET_MS) return;
        before = now;
      }
    },
    /** Resident memory of the process in MB. */
    memory: async () =>
      Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
