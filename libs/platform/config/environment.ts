import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { StartupError } from './startup-error.js';

const web = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** Kinds of publishers that DCAT-AP-SE knows (the ADMS publisher type vocabulary). */
export const PUBLISHER_TYPES = [
  'LocalAuthority',
  'RegionalAuthority',
  'NationalAuthority',
  'NonProfitOrganisation',
  'NonGovernmentalOrganisation',
  'Academia-ScientificOrganisation',
  'Company',
] as const;
export type PublisherType = (typeof PUBLISHER_TYPES)[number];

/** An on/off setting, kept as written when it is neither, so that validation can name it. */
function onOff(): PropertyDecorator {
  const words: Record<string, boolean> = { true: true, on: true, '1': true, false: false, off: false, '0': false };
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (words[value.toLowerCase()] ?? value) : value,
  );
}

function wholeNumber(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  );
}

/** The environment as `README.md` describes it. Every field is one variable; empty counts as absent. */
export class Environment {
  @IsOptional()
  @IsIn(['development', 'production', 'test'], { message: 'must be development, production or test' })
  NODE_ENV?: 'development' | 'production' | 'test';

  @wholeNumber()
  @IsOptional()
  @IsInt({ message: 'must be a whole number' })
  @Min(0)
  @Max(65535)
  PORT?: number;

  @IsOptional()
  @Matches(/^[\w.:-]+$/, { message: 'must be a host name or an address' })
  HOST?: string;

  @IsOptional()
  @IsUrl(web, { message: 'must be an http or https address' })
  PUBLIC_URL?: string;

  @IsOptional()
  DATA_DIR?: string;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must look like postgres://user:password@host:5432/name' })
  DATABASE_URL?: string;

  @wholeNumber()
  @IsOptional()
  @IsInt({ message: 'must be a whole number' })
  @Min(4)
  @Max(200)
  DATABASE_POOL?: number;

  @IsOptional()
  @IsUrl(web, { message: 'must be an http or https address' })
  MEILI_URL?: string;

  @IsOptional()
  MEILI_API_KEY?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\/\S+$/, { message: 'must look like redis://host:6379' })
  REDIS_URL?: string;

  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/, { message: 'must look like smtp://user:password@host:587' })
  SMTP_URL?: string;

  @IsOptional()
  @Matches(/^[^\s@]+@[^\s@]+$|^[^<>]+ <[^\s@]+@[^\s@]+>$/, { message: 'must be a mail address' })
  MAIL_FROM?: string;

  @IsOptional()
  @Matches(/^[^\s@]+@[^\s@]+$/, { message: 'must be a mail address' })
  CONTACT_EMAIL?: string;

  @IsOptional()
  @MaxLength(200, { message: 'must have at most 200 characters' })
  PUBLISHER_NAME?: string;

  @IsOptional()
  @IsIn(PUBLISHER_TYPES, { message: `must be one of ${PUBLISHER_TYPES.join(', ')}` })
  PUBLISHER_TYPE?: PublisherType;

  @IsOptional()
  @Matches(/^https?:\/\/[^\s:@/]+:[^\s@]+@[^\s/]+\/[^\s/]+/, {
    message: 'must look like https://key:secret@host/bucket',
  })
  S3_URL?: string;

  @IsOptional()
  @MinLength(32, { message: 'must have at least 32 characters' })
  SESSION_SECRET?: string;

  /** File with the identity providers of the operator. */
  @IsOptional()
  SIGN_IN_PROVIDERS?: string;

  @onOff()
  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  SEED_DEMO?: boolean;

  @IsOptional()
  @IsIn(['inline', 'none'], { message: 'must be inline or none' })
  WORKER?: 'inline' | 'none';

  @IsOptional()
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'must be fatal, error, warn, info, debug, trace or silent',
  })
  LOG_LEVEL?: string;

  @IsOptional()
  @MinLength(8, { message: 'must have at least 8 characters' })
  METRICS_TOKEN?: string;

  @onOff()
  @IsOptional()
  @IsBoolean({ message: 'must be on or off' })
  RATE_LIMIT?: boolean;

  @onOff()
  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  TRUST_PROXY?: boolean;
}

/** Settings whose value must never be printed. */
const SECRET = new Set([
  'DATABASE_URL',
  'MEILI_API_KEY',
  'REDIS_URL',
  'SMTP_URL',
  'S3_URL',
  'SESSION_SECRET',
  'METRICS_TOKEN',
]);

/**
 * Reads and checks the environment.
 * @throws StartupError with one line that names the first bad setting, without its value when that is a secret.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const known = Object.keys(variables).filter((name) => variables[name]?.trim());
  const environment = plainToInstance(
    Environment,
    Object.fromEntries(known.map((name) => [name, variables[name]?.trim()])),
  );
  const [problem] = validateSync(environment);
  if (problem) {
    // Of several broken rules the one on the form says most: class-validator lists it last.
    const message = Object.values(problem.constraints ?? {})
      .at(-1)
      ?.replace(`${problem.property} `, '');
    const shown = SECRET.has(problem.property) ? '' : ` (it is "${variables[problem.property] ?? ''}")`;
    throw new StartupError(`${problem.property} ${message ?? 'is not valid'}${shown}`);
  }
  return environment;
}
