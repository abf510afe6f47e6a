import { statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import pg from 'pg';
import { createTransport } from 'nodemailer';
import { verifyChain } from '#platform/audit';
import type { AppConfig } from '#platform/config';
import { describeDatabase, EmbeddedPostgres, makeDataSource } from '#platform/database';
import { makeFileStore } from '#platform/files';
import { schema } from '../features.js';

/** What the doctor found out about one part. */
export interface Finding {
  readonly part: string;
  readonly state: 'ok' | 'warning' | 'failure';
  readonly text: string;
}

const OLDEST_POSTGRES = 160_000;
const NEEDED_EXTENSIONS = ['unaccent', 'pg_trgm', 'fuzzystrmatch', 'intarray', 'btree_gin'];
const LITTLE_DISK_BYTES = 1024 ** 3;
const TIMEOUT_MS = 5000;

type Check = (config: AppConfig) => Promise<[state: Finding['state'], text: string]>;

const CHECKS: Readonly<Record<string, Check>> = {
  settings: (config) => {
    if (config.production && !config.publicUrl.startsWith('https://')) {
      return Promise.resolve([
        'warning',
        `PUBLIC_URL is ${config.publicUrl}: in production people should come by https; set PUBLIC_URL`,
      ]);
    }
    return Promise.resolve([
      'ok',
      `${config.production ? 'production' : 'development'}, ${config.publicUrl}, listens on ${config.host}:${config.port}`,
    ]);
  },
  'data folder': async (config) => {
    const { bavail, bsize } = await statfs(config.dataDir);
    const free = bavail * bsize;
    const text = `${config.dataDir} can be written, ${(free / 1024 ** 3).toFixed(1)} GiB free`;
    return free < LITTLE_DISK_BYTES ? ['warning', `${text}: make room, or set DATA_DIR to another disk`] : ['ok', text];
  },
  database: async (config) => {
    const url = config.databaseUrl ?? EmbeddedPostgres.findRunning(config.dataDir);
    if (url === null) return ['ok', 'embedded PostgreSQL; not running now, `npm start` starts it'];
    return examineDatabase(url);
  },
  'audit log': async (config) => {
    const url = config.databaseUrl ?? EmbeddedPostgres.findRunning(config.dataDir);
    return url === null ? ['ok', 'can be looked through while Torget runs'] : examineAuditLog(url);
  },
  search: async (config) => {
    if (!config.meili) return ['ok', 'PostgreSQL; set MEILI_URL to use Meilisearch'];
    const answer = await fetch(new URL('/health', config.meili.url), { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok
      ? ['ok', `Meilisearch at ${config.meili.url} answers`]
      : ['failure', `Meilisearch at ${config.meili.url} answers ${answer.status}: check MEILI_URL`];
  },
  redis: async (config) => {
    if (!config.redisUrl) return ['ok', 'not set; needed only for several API processes'];
    const { hostname, port } = new URL(config.redisUrl);
    await reach(hostname, Number(port || 6379));
    return ['ok', `${hostname} can be reached`];
  },
  mail: async (config) => {
    if (!config.smtpUrl)
      return [
        config.production ? 'warning' : 'ok',
        `SMTP_URL is not set: mails are kept in ${config.dataDir}/outbox, and nobody gets them`,
      ];
    const transport = createTransport(config.smtpUrl);
    await transport.verify();
    transport.close();
    return ['ok', `${new URL(config.smtpUrl).hostname} takes our mail`];
  },
  files: async (config) => {
    await makeFileStore(config).check();
    return ['ok', config.s3Url ? `bucket at ${new URL(config.s3Url).host}` : `${config.dataDir}/files`];
  },
};

const ADVICE: Readonly<Record<string, string>> = {
  database: 'check that the server runs and that DATABASE_URL has the right host, name and password',
  search: 'check MEILI_URL and that the server runs; until then searches use PostgreSQL',
  redis: 'check REDIS_URL and that the server runs',
  mail: 'check SMTP_URL: host, port, name and password',
  files: 'check S3_URL (https://key:secret@host/bucket), or that DATA_DIR can be written',
};

/** Looks at every setting and every part, and says of each what is wrong and what to do about it. Changes nothing. */
export async function examine(config: AppConfig): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [part, check] of Object.entries(CHECKS)) {
    try {
      const [state, text] = await check(config);
      findings.push({ part, state, text });
    } catch (error) {
      const reason =
        error instanceof AggregateError
          ? String(error.errors[0])
          : error instanceof Error
            ? error.message
            : String(error);
      findings.push({ part, state: 'failure', text: `${reason}: ${ADVICE[part] ?? 'see the reason'}` });
    }
  }
  return findings;
}

async function examineDatabase(url: string): Promise<[Finding['state'], string]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number; missing: string[] }>(
      `SELECT current_setting('server_version_num')::int AS version,
              ARRAY(SELECT unnest($1::text[]) EXCEPT SELECT name FROM pg_available_extensions) AS missing`,
      [NEEDED_EXTENSIONS],
    );
    const { version = 0, missing = [] } = rows[0] ?? {};
    if (version < OLDEST_POSTGRES)
      return [
        'failure',
        `PostgreSQL ${Math.floor(version / 10_000)} is too old: use 16 or newer (18 is what we test with)`,
      ];
    if (missing.length > 0)
      return ['failure', `the extensions ${missing.join(', ')} are missing: install PostgreSQL's contrib package`];
    const { rows: dead } = await client.query<{ n: string | null }>(
      `SELECT CASE WHEN to_regclass('dead_letters') IS NULL THEN NULL ELSE (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM dead_letters', false, true, '')))[1]::text END AS n`,
    );
    const letters = Number(dead[0]?.n ?? 0);
    if (await hasPendingMigrations(url))
      return [
        'warning',
        `${describeDatabase(url)} has an older schema: it is brought up to date at the next start, or by \`npm run torget -- migrate\``,
      ];
    if (letters > 0)
      return [
        'warning',
        `${describeDatabase(url)} is fine, but ${letters} events could not be delivered: see the administration page`,
      ];
    return ['ok', `PostgreSQL ${Math.floor(version / 10_000)} at ${describeDatabase(url)}, schema up to date`];
  } finally {
    await client.end();
  }
}

async function examineAuditLog(url: string): Promise<[Finding['state'], string]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('audit_head') IS NOT NULL AS there`);
    if (rows[0]?.there !== true) return ['ok', 'begins with the next start, when the schema is brought up to date'];
    const { entries, brokenAt, headHash } = await verifyChain(
      async <Row>(sql: string, parameters: unknown[]) => (await client.query(sql, parameters)).rows as Row[],
    );
    return brokenAt === null
      ? ['ok', `${entries} entries, whole, ends with ${headHash.slice(0, 16)}`]
      : [
          'failure',
          `was changed at entry ${brokenAt} of ${entries}: compare it with a backup, and find out who can reach the database`,
        ];
  } finally {
    await client.end();
  }
}

async function hasPendingMigrations(url: string): Promise<boolean> {
  const dataSource = await makeDataSource(url, schema, 1).initialize();
  try {
    return await dataSource.showMigrations();
  } finally {
    await dataSource.destroy();
  }
}

function reach(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: TIMEOUT_MS });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => socket.destroy(new Error(`${host}:${port} does not answer`)));
    socket.once('error', reject);
  });
}
