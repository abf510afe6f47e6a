import { Global, Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { pino, stdSerializers, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

export type { Logger };

/** Mail addresses never reach the log, wherever in a message they stand. */
const MAIL_ADDRESS = /[^\s@"'<>(),;:\\/]{1,64}@[^\s@"'<>(),;:\\/]{1,255}\.[^\s@"'<>(),;:\\/]+/g;

/** A failed statement brings along what it was to store: password hashes, addresses, whole stories. */
const STORED_VALUES = new Set(['parameters', 'driverError', 'detail', 'where']);

function withoutStoredValues(error: Error): object {
  const told = stdSerializers.err(error) as unknown;
  if (typeof told !== 'object' || told === null) return { message: String(error) };
  return Object.fromEntries(Object.entries(told).filter(([name]) => !STORED_VALUES.has(name)));
}

/** The logger of the process: JSON lines on standard output, without secrets and mail addresses. */
export function makeLogger(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutStoredValues },
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: [
        'password',
        '*.password',
        'token',
        '*.token',
        'secret',
        '*.secret',
        'authorization',
        '*.authorization',
        'cookie',
        '*.cookie',
        'headers.authorization',
        'headers.cookie',
      ],
      censor: '[removed]',
    },
    hooks: {
      streamWrite: (line) => line.replace(MAIL_ADDRESS, '[address]'),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Nest's own messages through the same logger; its start-up chatter is debug. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error({ details: details.map(String) }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}

/** Injection token of the process's {@link Logger}. */
export const LOGGER = Symbol('Logger');

@Global()
@Module({})
export class LoggingModule {
  static forRoot(logger: Logger): DynamicModule {
    return { module: LoggingModule, providers: [{ provide: LOGGER, useValue: logger }], exports: [LOGGER] };
  }
}
