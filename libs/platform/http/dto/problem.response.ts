/** One thing that is wrong with one field. */
export class ProblemError {
  /** Where: `title`, `effects.0.value`, or the name of a parameter or header. */
  path: string;
  /** Stable code for translation. */
  code: string;
  /** Plain English. */
  message: string;
  /** What the rule compares with. */
  params?: Record<string, string | number>;
}

/** Every error of the API (RFC 9457, `application/problem+json`). */
export class Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable code for programs. */
  code: string;
  /** Names this request in the log. */
  requestId: string;
  errors?: ProblemError[];
  /** With 429: after how many seconds to try again, as in `Retry-After`. */
  retryAfterSeconds?: number;
}
