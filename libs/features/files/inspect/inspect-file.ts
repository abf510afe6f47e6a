import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { FILE_EXTENSIONS, FILE_LIMITS, FILE_TYPES, type FileType } from '#contracts';
import { archiveDanger } from './archive-rules.js';
import { cleanFileName, endingOf, nameFor, typeOfEnding } from './file-name.js';
import { remakeImage, type ImageType } from './images.js';
import { refused } from './refusal.js';
import { charsetOf, type Charset } from './text-charset.js';

/** A file that has been found to be what it says, and safe to keep. */
export interface InspectedFile {
  /** Where what is to be kept lies now: the file that was sent, or what was made of it. */
  readonly path: string;
  readonly name: string;
  readonly contentType: string;
  /** Of texts. */
  readonly charset: Charset | null;
}

/**
 * Finds out what a file is by its content, and whether it may be kept.
 * @throws Problem 400 with a code and the field `file` when it may not.
 */
export async function inspectFile(path: string, sentName: string): Promise<InspectedFile> {
  const name = cleanFileName(sentName);
  const type = await typeOf(path, name);
  const file = { path, name: nameFor(name, type), contentType: FILE_TYPES[type].contentType, charset: null };
  switch (FILE_TYPES[type].family) {
    case 'pdf':
      return file;
    case 'text':
      return { ...file, charset: await readableCharset(path) };
    case 'office':
      await assertSafeArchive(path);
      return file;
    case 'image':
      return { ...file, path: await remade(path, type as ImageType) };
  }
}

async function typeOf(path: string, name: string): Promise<FileType> {
  const ending = endingOf(name);
  const named = ending === null ? null : typeOfEnding(ending);
  if (ending !== null && named === null) throw notTaken(ending);
  const found = await fileTypeFromFile(path);
  const byContent = typeByContentType(found?.mime);
  if (byContent !== null && (named === null || named === byContent)) return byContent;
  // Texts have no mark of their own, and some begin with the two letters that mark something else ("BM", "MZ").
  const mayBeText = named === null ? found === undefined : FILE_TYPES[named].family === 'text';
  if (byContent === null && mayBeText) return named ?? 'txt';
  if (named === null) throw notTaken(found?.ext ?? '');
  throw refused('name_mismatch', `is not what its name says: the content is not that of a ${named} file`, {
    type: named,
  });
}

function typeByContentType(contentType: string | undefined): FileType | null {
  const found = Object.entries(FILE_TYPES).find(([, type]) => type.contentType === contentType);
  return (found?.[0] as FileType | undefined) ?? null;
}

function notTaken(type: string): Error {
  return refused('type_not_allowed', `is of a type that is not taken; these are: ${FILE_EXTENSIONS.join(', ')}`, {
    type,
    allowed: FILE_EXTENSIONS.join(', '),
  });
}

async function readableCharset(path: string): Promise<Charset> {
  const charset = await charsetOf(createReadStream(path));
  if (charset === null) throw refused('text_encoding', 'must be text in UTF-8 or Windows-1252');
  return charset;
}

async function assertSafeArchive(path: string): Promise<void> {
  const danger = await archiveDanger(path, `${path}.embedded`);
  if (danger === 'broken' || danger === 'encrypted') throw refused('unreadable', `cannot be opened (${danger})`);
  if (danger !== null) throw refused('unsafe_archive', `would be dangerous to open (${danger})`, { danger });
}

async function remade(path: string, type: ImageType): Promise<string> {
  const problem = await remakeImage(path, `${path}.image`, type);
  if (problem === 'too_many_pixels')
    throw refused('image_too_large', `may have at most ${FILE_LIMITS.imagePixels / 1e6} million pixels`, {
      limit: FILE_LIMITS.imagePixels / 1e6,
    });
  if (problem !== null) throw refused('unreadable', 'is an image that cannot be read');
  return `${path}.image`;
}
