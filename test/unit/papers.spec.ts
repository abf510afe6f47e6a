import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');
const papers = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('the papers', () => {
  it.each(papers)('%s points only to what is there', (paper) => {
    const links = [...read(paper).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '');
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(paper), link)));
    expect(missing).toEqual([]);
  });

  it.each(papers)('%s names only npm scripts that exist', (paper) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(paper).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('names every setting, and no other', () => {
    const settings = [...read('libs/platform/config/environment.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+)\?:/gm)].map(
      ([, name]) => name,
    );
    const table = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(([, name]) => name);
    expect(settings.length).toBeGreaterThan(15);
    expect(table.sort()).toEqual(settings.sort());
  });

  it('has the test command that .ci/run runs', () => {
    const [command] = /^npm ci && npm test$/m.exec(readme) ?? [];
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe(command);
  });
});
