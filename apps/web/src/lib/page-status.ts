import { ApiProblem } from './api-problem';

/** Thrown by a loader: this page is answered with a status instead of its content. */
export class PageStatus extends Error {
  readonly status: 401 | 403 | 404;

  constructor(status: 401 | 403 | 404) {
    super(`The page is answered with ${status}`);
    this.name = 'PageStatus';
    this.status = status;
  }
}

/** The status in an error, also when it has travelled from the server as plain data; null for other errors. */
export function pageStatusOf(error: unknown): 401 | 403 | 404 | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  // An address with something else where an id belongs leads nowhere.
  if (status === 400 && error instanceof ApiProblem && error.errors.some(({ code }) => code === 'isUuid')) return 404;
  return status === 401 || status === 403 || status === 404 ? status : null;
}
