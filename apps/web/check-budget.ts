/** Checks the sizes of the built web app against its budget: `node apps/web/check-budget.ts` after a build. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const KB = 1000;
const LIMITS = { initialJs: 175, css: 30, route: 40 } as const;

const client = resolve(import.meta.dirname, '../../dist/web/client');
const manifest = JSON.parse(readFileSync(resolve(client, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
const size = (file: string): number => gzipSync(readFileSync(resolve(client, file)), { level: 9 }).length / KB;

/** The files of a chunk and of everything that it needs at once. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const needed of chunk.imports ?? []) filesOf(needed, seen);
  return seen;
}

const entryName = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
if (!entryName) throw new Error('The manifest has no entry');
const entryFiles = filesOf(entryName);
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + size(file), 0);

const words = manifest['src/locales/sv.ts'];
const stylesheets = new Set(
  Object.values(manifest).flatMap(({ css = [], file }) => [...css, file].filter((name) => name.endsWith('.css'))),
);
const results: { name: string; kB: number; limit: number }[] = [
  {
    name: 'initial JavaScript (with Swedish words)',
    kB: sum(entryFiles) + (words ? size(words.file) : 0),
    limit: LIMITS.initialJs,
  },
  { name: 'CSS', kB: sum(stylesheets), limit: LIMITS.css },
];
for (const [name, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || !name.includes('/features/')) continue;
  const own = [...filesOf(name)].filter((file) => !entryFiles.has(file));
  results.push({ name, kB: sum(own), limit: LIMITS.route });
}

let breached = false;
for (const { name, kB, limit } of results) {
  const over = kB > limit;
  breached ||= over;
  process.stdout.write(`${over ? 'OVER' : 'ok  '} ${kB.toFixed(1).padStart(6)} of ${limit} kB  ${name}\n`);
}
if (breached) process.exitCode = 1;
