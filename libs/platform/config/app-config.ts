import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment, type PublisherType } from './environment.js';
import { StartupError } from './startup-error.js';

/** The one validated configuration; also its injection token. Read once at start: nothing else looks at the environment. */
export abstract class AppConfig {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Address that people use, without a slash at the end. */
  readonly publicUrl: string;
  /** Origins that may send unsafe requests with the session cookie. */
  readonly allowedOrigins: readonly string[];
  /** Absolute folder for everything that is written at run time. */
  readonly dataDir: string;
  /** Null: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly meili: { readonly url: string; readonly apiKey: string | null } | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where people can reach the operator, to report barriers for example; null when nobody was named. */
  readonly contactEmail: string | null;
  /** Who publishes the open data of this site. */
  readonly publisher: { readonly name: string; readonly type: PublisherType };
  readonly s3Url: string | null;
  /** Absolute path of the operator's file of identity providers; null when there is none. */
  readonly signInProviders: string | null;
  /** Key for hashing session and token secrets before they are stored, and for encrypting those that must be read again. */
  readonly sessionSecret: string;
  readonly seedDemo: boolean;
  readonly worker: 'inline' | 'none';
  readonly logLevel: string;
  readonly metricsToken: string | null;
  readonly rateLimit: boolean;
  /** Believe `X-Forwarded-For` of the load balancer in front. */
  readonly trustProxy: boolean;
}

function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    if (!statSync(dataDir).isDirectory()) throw new Error('it is not a folder');
  } catch (error) {
    throw new StartupError(
      `DATA_DIR ${dataDir} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A shorter key was never written whole. */
const LEAST_SECRET = 32;

function keptSecret(dataDir: string): string {
  const file = resolve(dataDir, 'session-secret');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept.length >= LEAST_SECRET) return kept;
  // Whole or not at all: a process that is killed in between must not leave an empty key for good.
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, randomBytes(48).toString('base64url'), { mode: 0o600 });
  renameSync(part, file);
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the configuration from the environment, makes `DATA_DIR`, and makes and keeps a session secret when none is given.
 * @throws StartupError with one line that names the bad setting.
 */
export function loadConfig(variables: NodeJS.ProcessEnv = process.env): AppConfig {
  const environment = readEnvironment(variables);
  const production = environment.NODE_ENV === 'production';
  const port = environment.PORT ?? 3000;
  const dataDir = resolve(environment.DATA_DIR ?? '.data');
  if (production && !environment.SESSION_SECRET)
    throw new StartupError('SESSION_SECRET is required when NODE_ENV is production');
  if (production && environment.RATE_LIMIT === false)
    throw new StartupError('RATE_LIMIT cannot be off when NODE_ENV is production');
  prepareDataDir(dataDir);
  const publicUrl = (environment.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return {
    production,
    port,
    host: environment.HOST ?? '127.0.0.1',
    publicUrl,
    allowedOrigins: environment.PUBLIC_URL
      ? [new URL(publicUrl).origin]
      : [new URL(publicUrl).origin, `http://127.0.0.1:${port}`],
    dataDir,
    databaseUrl: environment.DATABASE_URL ?? null,
    databasePool: environment.DATABASE_POOL ?? 20,
    meili: environment.MEILI_URL ? { url: environment.MEILI_URL, apiKey: environment.MEILI_API_KEY ?? null } : null,
    redisUrl: environment.REDIS_URL ?? null,
    smtpUrl: environment.SMTP_URL ?? null,
    mailFrom: environment.MAIL_FROM ?? 'Torget <torget@localhost.example>',
    contactEmail: environment.CONTACT_EMAIL ?? null,
    publisher: {
      name: environment.PUBLISHER_NAME ?? 'Torget',
      type: environment.PUBLISHER_TYPE ?? 'NonProfitOrganisation',
    },
    s3Url: environment.S3_URL ?? null,
    sessionSecret: environment.SESSION_SECRET ?? keptSecret(dataDir),
    signInProviders: environment.SIGN_IN_PROVIDERS ? resolve(environment.SIGN_IN_PROVIDERS) : null,
    seedDemo: environment.SEED_DEMO ?? !production,
    worker: environment.WORKER ?? 'inline',
    logLevel: environment.LOG_LEVEL ?? 'info',
    metricsToken: environment.METRICS_TOKEN ?? null,
    rateLimit: environment.RATE_LIMIT ?? true,
    trustProxy: environment.TRUST_PROXY ?? false,
  };
}
