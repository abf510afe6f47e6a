import type { FileResponse, paths as ApiPaths, Problem } from '#api-client';
import { FILE_EXTENSIONS, FILE_LIMITS } from '#contracts';
import { ApiProblem } from './api-problem';

/** What files can be attached to. */
export interface AttachTo {
  type: string;
  id: string;
}

export interface UploadOptions {
  attachTo?: AttachTo;
  /** The same key again gives the same file, so that a lost answer does no harm. */
  requestKey: string;
  /** Told the share that has left this computer, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one file to be attached. Throws an `ApiProblem`, or what the signal was aborted with. */
export function uploadFile(
  file: File,
  { attachTo, requestKey, onProgress, signal }: UploadOptions,
): Promise<FileResponse> {
  const form = new FormData();
  if (attachTo) {
    form.append('attachTo', attachTo.type);
    form.append('attachToId', attachTo.id);
  }
  form.append('file', file);
  return sendForm<FileResponse>('/api/v1/files', form, {
    headers: { 'Idempotency-Key': requestKey },
    onProgress,
    signal,
  });
}

export type SendOptions = Pick<UploadOptions, 'onProgress' | 'signal'> & { headers?: Record<string, string> };

/**
 * Posts a form that makes something. `fetch` cannot tell how far it has come, so this is an `XMLHttpRequest`. Throws an `ApiProblem`,
 * or what the signal was aborted with.
 */
export function sendForm<T>(
  path: keyof ApiPaths,
  form: FormData,
  { headers = {}, onProgress, signal }: SendOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onabort = () => reject(signal.reason as Error);
    request.onerror = () => reject(new ApiProblem({ status: 0, code: 'network' }));
    request.onload = () => {
      const answer = readJson(request.responseText);
      if (request.status === 201) resolve(answer as T);
      else reject(toProblem(request, answer));
    };
    request.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(form);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toProblem(request: XMLHttpRequest, answer: unknown): ApiProblem {
  const retryAfter = Number(request.getResponseHeader('retry-after'));
  const problem = typeof answer === 'object' && answer !== null ? (answer as Partial<Problem>) : {};
  return new ApiProblem({ ...problem, status: request.status }, retryAfter > 0 ? retryAfter : null);
}

/** What can be seen at a file before it is sent; null when it is worth sending. The server decides in the end. */
export function problemBeforeSending(file: Pick<File, 'name' | 'size'>): ApiProblem | null {
  const refuse = (status: number, code: string, params: Record<string, string | number> = {}) =>
    new ApiProblem({ status, code, errors: [{ path: 'file', code, message: code, params }] });
  const ending = /[^.]\.([a-z][a-z0-9]{0,7})$/i.exec(file.name)?.[1]?.toLowerCase();
  if (ending !== undefined && !FILE_EXTENSIONS.includes(ending))
    return refuse(400, 'file.type_not_allowed', { type: ending, allowed: FILE_EXTENSIONS.join(', ') });
  if (file.size > FILE_LIMITS.size) return refuse(413, 'file.too_large', { limit: FILE_LIMITS.sizeMegabytes });
  return file.size === 0 ? refuse(400, 'file.empty') : null;
}

/** Whether the same file may fare better another time. */
export function mayTryAgain(problem: unknown): boolean {
  if (!(problem instanceof ApiProblem)) return true;
  return [0, 401, 408, 429].includes(problem.status) || problem.status >= 500 || problem.code === 'file.broken_form';
}
