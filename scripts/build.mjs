import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'dist/.built';

function newestChange(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => (name === 'node_modules' ? newest : Math.max(newest, newestChange(join(path, name)))),
    mtimeMs,
  );
}

/** Builds server and web app when there is no build, or the sources are newer. Exits when it fails. */
export function buildIfNeeded() {
  const sources = ['apps', 'libs', 'package.json', 'tsconfig.json', 'nest-cli.json'].filter((path) => existsSync(path));
  if (existsSync(STAMP) && Math.max(...sources.map(newestChange)) <= statSync(STAMP).mtimeMs) return;
  if (!existsSync('node_modules/typescript')) {
    if (existsSync('dist/apps/api/main.js')) return;
    process.stderr.write('There is no build, and the build tools are not installed: run `npm ci` first.\n');
    process.exit(1);
  }
  process.stdout.write('Building Torget (once, about half a minute) …\n');
  rmSync(STAMP, { force: true });
  const result = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}\n${result.stderr}\nThe build failed.\n`);
    process.exit(1);
  }
  writeFileSync(STAMP, '');
}
