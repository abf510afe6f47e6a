import type { FastifyRequest } from 'fastify';
import { badRequest, streamedBody } from '#platform/http';
import { IMPORT_FILE_LIMIT, tooLarge } from './limited.js';
import type { ImportWishes, UploadedFile } from './imports.service.js';

/** What a form may have around its file, in bytes. */
const FORM_MARGIN = 10_000;

/** A file and what came with it in the same form. Fields count that stand before the file. */
export interface Upload {
  readonly file: UploadedFile;
  readonly wishes: ImportWishes;
}

/**
 * The file of a multipart form, in its field `file`.
 * @throws Problem 400 when there is none.
 */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  refuseTooLarge(request);
  const part = request.isMultipart()
    ? // Our own limit answers with a problem; the parser's would only cut the file.
      await request.file({ limits: { fileSize: IMPORT_FILE_LIMIT * 2, files: 1, fields: 10 } })
    : undefined;
  if (part?.fieldname !== 'file')
    throw badRequest('import.no_file', 'Send the file as multipart/form-data, in the field "file"', [
      { path: 'file', code: 'required', message: 'is required' },
    ]);
  const field = (name: string): string | undefined => {
    const found = part.fields[name];
    return found && 'value' in found && typeof found.value === 'string' ? found.value : undefined;
  };
  return {
    file: { content: part.file, name: part.filename || 'import', mediaType: part.mimetype },
    wishes: { organisation: field('organisation'), source: field('source'), publish: field('publish') === 'true' },
  };
}

/** The file of a request that is the file, or of a multipart form. */
export async function uploadOrBodyOf(request: FastifyRequest): Promise<Upload> {
  if (request.isMultipart()) return uploadOf(request);
  refuseTooLarge(request);
  const { content, mediaType } = streamedBody(request);
  return { file: { content, name: 'import', mediaType }, wishes: {} };
}

/** Whoever says beforehand how much it is does not have to send it. */
function refuseTooLarge(request: FastifyRequest): void {
  if (Number(request.headers['content-length'] ?? 0) > IMPORT_FILE_LIMIT + FORM_MARGIN)
    throw tooLarge(IMPORT_FILE_LIMIT);
}
