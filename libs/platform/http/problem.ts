import type { Problem as ProblemBody } from './dto/problem.response.js';

/** One thing that is wrong with one field. */
export interface FieldError {
  /** Where: `title`, `effects.0.value`, or the name of a parameter or header. */
  readonly path: string;
  /** Stable code for translation, such as `required` or `maxLength`. */
  readonly code: string;
  /** Plain English for people who read the API. */
  readonly message: string;
  /** What the rule compares with, such as `{max: 280}`. */
  readonly params?: Readonly<Record<string, string | number>>;
}

interface More {
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
}

/** An answer that is not the one hoped for, as RFC 9457 has it. Services throw it; the filter turns it into `application/problem+json`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;

  constructor(
    readonly status: number,
    /** Stable, for programs: `<feature>.<what>`. */
    readonly code: string,
    readonly detail: string,
    more: More = {},
  ) {
    super(`${code}: ${detail}`);
    this.errors = more.errors;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  /** The body to send. */
  toBody(requestId: string): ProblemBody {
    return {
      type: `urn:torget:problem:${this.code}`,
      title: TITLES[this.status] ?? 'Error',
      status: this.status,
      detail: this.detail,
      code: this.code,
      requestId,
      ...(this.errors ? { errors: [...this.errors] } : {}),
      ...(this.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: Math.ceil(this.retryAfterSeconds) }),
    };
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  412: 'Changed by someone else',
  413: 'Too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available',
};

/** 400: the request makes no sense as it is. */
export const badRequest = (code: string, detail: string, errors?: readonly FieldError[]): Problem =>
  new Problem(400, code, detail, { errors });
/** 400 that names every field that is wrong. */
export const invalid = (errors: readonly FieldError[]): Problem =>
  new Problem(400, 'validation.failed', errors.map((one) => `${one.path}: ${one.message}`).join('; '), { errors });
/** 401: signing in is needed. */
export const unauthorised = (code = 'auth.required', detail = 'Sign in first'): Problem =>
  new Problem(401, code, detail);
/** 403: known, but not allowed. */
export const forbidden = (code: string, detail: string): Problem => new Problem(403, code, detail);
/** 404: not there, or not to be known of. */
export const notFound = (code: string, detail: string): Problem => new Problem(404, code, detail);
/** 409: the state of things does not allow it. */
export const conflict = (code: string, detail: string, errors?: readonly FieldError[]): Problem =>
  new Problem(409, code, detail, { errors });
/** 412: someone else changed it in the meantime. */
export const stale = (code = 'edit.stale', detail = 'It has been changed since you read it'): Problem =>
  new Problem(412, code, detail);
/** 429 that says how long to wait: in `Retry-After` and in the body. */
export const tooMany = (code: string, detail: string, retryAfterSeconds: number): Problem =>
  new Problem(429, code, detail, { retryAfterSeconds });
