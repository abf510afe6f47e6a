import { readFileSync } from 'node:fs';

/** The rows of a file of the demo's content, by its name. */
export function demoFile<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(new URL(`./content/${name}.json`, import.meta.url), 'utf8')) as Row[];
}
