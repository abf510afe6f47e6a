import type { FieldProblem, Problem } from '#api-client';

/** An answer of the API that is not a success, or no answer at all (`status` 0, code `network`). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldProblem[];
  readonly requestId: string | null;
  /** Seconds to wait, when the server says so. */
  readonly retryAfter: number | null;

  constructor(problem: Partial<Problem> & { status: number }, retryAfter: number | null = null) {
    super(problem.detail ?? problem.title ?? `The server answered ${problem.status}`);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code ?? 'unknown';
    this.errors = problem.errors ?? [];
    this.requestId = problem.requestId ?? null;
    this.retryAfter = retryAfter;
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Waits for a call and gives its data; every other outcome is thrown as an `ApiProblem`. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await unwrapWithEtag(call)).data;
}

/** As `unwrap`, with the version of the record for a later `If-Match`. */
export async function unwrapWithEtag<T>(call: Promise<Answer<T>>): Promise<{ data: T; etag: string | null }> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (error) {
    // Without an answer there is a TypeError from fetch; an aborted call must stay what it is.
    if (error instanceof TypeError) throw new ApiProblem({ status: 0, code: 'network', detail: error.message });
    throw error;
  }
  const { response } = answer;
  if (!response.ok) throw toProblem(answer.error, response);
  return { data: answer.data as T, etag: response.headers.get('etag') };
}

function toProblem(body: unknown, response: Response): ApiProblem {
  const retryAfter = Number(response.headers.get('retry-after'));
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return new ApiProblem({ ...problem, status: response.status }, retryAfter > 0 ? retryAfter : null);
}
