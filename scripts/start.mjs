import './node-version.mjs';
import { buildIfNeeded } from './build.mjs';

const parent = process.ppid;

// npm ends the shell that it started us in, and the shell does not tell us: being left alone means to stop.
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();

buildIfNeeded();
await import('../dist/apps/api/main.js');
