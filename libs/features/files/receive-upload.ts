import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FILE_LIMITS } from '#contracts';
import { badRequest, invalid, isId, Problem, problemFrom } from '#platform/http';
import type { Attachable } from './attachment-targets.js';
import { refused } from './inspect/refusal.js';

/** A file as it came, resting in a folder of its own that is removed when the request is over. */
export interface Upload {
  readonly path: string;
  readonly name: string;
  /** SHA-256 of what was sent, in hex. */
  readonly sha256: string;
  /** What it is to be attached to. */
  readonly target: Attachable | null;
}

/** What the form takes around the file. */
const ENVELOPE = 64 * 1024;

/**
 * Streams the one file of a multipart request to disk and hands it over. Nothing of it is left afterwards.
 * @throws Problem 413 above the limit, 415 for what is not multipart, 400 for a form that is broken or has no file.
 */
export async function withUpload<T>(request: FastifyRequest, use: (upload: Upload) => Promise<T>): Promise<T> {
  if (Number(request.headers['content-length'] ?? 0) > FILE_LIMITS.size + ENVELOPE) throw tooLarge();
  const folder = await mkdtemp(join(tmpdir(), 'torget-upload-'));
  try {
    return await use(await receive(request, join(folder, 'file')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: FastifyRequest, path: string): Promise<Upload> {
  const fields = new Map<string, unknown>();
  let file: Pick<Upload, 'name' | 'sha256'> | null = null;
  try {
    for await (const part of request.parts({
      limits: { fileSize: FILE_LIMITS.size, files: 1, fields: 10, fieldSize: 1000 },
    })) {
      if (part.type === 'file') file = await save(part, path);
      else fields.set(part.fieldname, valueOf(part, fields));
    }
  } catch (error) {
    throw formProblem(error);
  }
  if (file === null) throw refused('required', 'is missing: send the file as the field "file"');
  return { ...file, path, target: targetIn(fields) };
}

async function save(part: MultipartFile, path: string): Promise<Pick<Upload, 'name' | 'sha256'>> {
  if (part.fieldname !== 'file') throw unknownField(part.fieldname);
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    part.file,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  if (part.file.truncated) throw tooLarge();
  if (size === 0) throw refused('empty', 'is empty');
  return { name: part.filename, sha256: hash.digest('hex') };
}

function valueOf({ fieldname, value }: MultipartValue, before: ReadonlyMap<string, unknown>): unknown {
  if (fieldname !== 'attachTo' && fieldname !== 'attachToId') throw unknownField(fieldname);
  if (before.has(fieldname)) throw invalid([{ path: fieldname, code: 'once', message: 'must be sent once' }]);
  return value;
}

function unknownField(name: string): Problem {
  return invalid([{ path: name, code: 'unknownField', message: 'is not a field of this form' }]);
}

/** Both fields or none; a form sends an empty field for nothing. */
function targetIn(fields: ReadonlyMap<string, unknown>): Attachable | null {
  const [type, id] = [fields.get('attachTo') ?? '', fields.get('attachToId') ?? ''];
  if (type === '' && id === '') return null;
  if (typeof type !== 'string' || type === '')
    throw invalid([{ path: 'attachTo', code: 'required', message: 'is required with attachToId' }]);
  if (typeof id !== 'string' || !isId(id))
    throw invalid([{ path: 'attachToId', code: 'isUuid', message: 'must be an id (UUID)' }]);
  return { type, id: id.toLowerCase() };
}

/** The limit in words that people can use. */
function tooLarge(): Problem {
  const limit = FILE_LIMITS.sizeMegabytes;
  const message = `may be at most ${limit} MB`;
  return new Problem(413, 'file.too_large', `The file ${message}`, {
    errors: [{ path: 'file', code: 'file.too_large', message, params: { limit } }],
  });
}

/** What the parser of the form has no code for is a form that breaks off or was written wrongly. */
function formProblem(error: unknown): unknown {
  const ours = problemFrom(error) !== null || (error as NodeJS.ErrnoException).syscall !== undefined;
  return ours ? error : badRequest('file.broken_form', 'The form breaks off, or is not multipart/form-data');
}
