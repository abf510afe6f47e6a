import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Service {
  readonly image: string;
  readonly build?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

interface Yaml {
  readonly YAML11_SCHEMA: unknown;
  load(text: string, options: { schema: unknown }): unknown;
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** The YAML reader that @nestjs/swagger brings; the version of YAML is the one that knows `<<`, as Compose does. */
function parseCompose(): Compose {
  const require = createRequire(`${process.cwd()}/package.json`);
  const yaml = createRequire(require.resolve('@nestjs/swagger'))('js-yaml') as Yaml;
  return yaml.load(read('docker/compose.yml'), { schema: yaml.YAML11_SCHEMA }) as Compose;
}

const compose = parseCompose();
const services = Object.entries(compose.services);
const dockerfile = read('docker/Dockerfile').split('\n');
const instructions = (name: string): string[] => dockerfile.filter((line) => line.startsWith(`${name} `));
const lastInstruction = (name: string): string =>
  instructions(name)
    .at(-1)
    ?.slice(name.length + 1) ?? '';

describe('the compose file', () => {
  it('has the parts of an installation', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'mail', 'meilisearch', 'postgres', 'redis', 'worker']);
  });

  it.each(services)('checks the health of %s', (_, service) => {
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });

  it.each(services)('keeps what %s writes in a volume that it declares', (_, service) => {
    expect(service.volumes?.length).toBeGreaterThan(0);
    for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
  });

  it.each(services.filter(([, { image }]) => image !== 'torget'))('pins the image of %s', (_, { image }) => {
    expect(image).toMatch(/^[\w./-]+:v?\d+(\.\d+)*$/);
  });

  it('has no secret of its own, and no default for one', () => {
    const secrets = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([name]) =>
        /PASSWORD|SECRET|KEY|TOKEN|AUTH|DATABASE_URL|REDIS_URL/.test(name),
      ),
    );
    expect(secrets.length).toBeGreaterThan(5);
    for (const [name, value] of secrets)
      expect({ name, value }).toEqual({ name, value: expect.stringMatching(/\$\{\w+:\?[^}]+\}/) });
    const defaults = [...read('docker/compose.yml').matchAll(/\$\{(\w+):-/g)].map(([, name]) => name);
    expect(defaults.filter((name) => /PASSWORD|SECRET|KEY|TOKEN/.test(name ?? ''))).toEqual([]);
  });

  it('opens no port to other machines', () => {
    const ports = services.flatMap(([, service]) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('asks for exactly what the example of its settings names, and the example gives no values', () => {
    const asked = new Set([...read('docker/compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const lines = read('docker/.env.example')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^\w+=$/.test(line))).toEqual([]);
    expect(lines.map((line) => line.slice(0, -1)).sort()).toEqual([...asked].sort());
  });
});

describe('the image', () => {
  it('runs as an ordinary user, from a pinned Node 24, and checks its health', () => {
    expect(lastInstruction('USER')).toBe('node');
    for (const from of instructions('FROM')) expect(from).toMatch(/^FROM node:24[\w.-]*-slim( AS \w+)?$/);
    expect(lastInstruction('HEALTHCHECK')).toContain('docker/healthcheck.mjs');
    expect(existsSync('docker/healthcheck.mjs')).toBe(true);
  });

  it('starts what `npm start` starts', () => {
    const [, program] = JSON.parse(lastInstruction('CMD')) as string[];
    expect(read('scripts/start.mjs')).toContain(`'../${program ?? ''}'`);
    expect(existsSync(program?.replace(/^dist\/(.*)\.js$/, '$1.ts') ?? '')).toBe(true);
  });

  it('starts a worker that is there', () => {
    const program = compose.services['worker']?.command?.[1] ?? '';
    expect(program).toMatch(/^dist\/.*\.js$/);
    expect(existsSync(program.replace(/^dist\/(.*)\.js$/, '$1.ts'))).toBe(true);
  });

  it('looks for the lock that a worker holds', () => {
    const lockClass = /LOCK_CLASS = ([\d_]+)/;
    const held = lockClass.exec(read('libs/platform/outbox/liveness-register.ts'))?.[1];
    expect(held).toBeDefined();
    expect(lockClass.exec(read('docker/healthcheck.mjs'))?.[1]).toBe(held);
  });
});
