import type { StoredFile } from './file.entity.js';

/** Types that a browser may show on a page of its own; all others are saved. */
const INLINE = /^(image\/(png|jpeg|webp|gif)|application\/pdf)$/;

/** A file has no scripts, no forms and no origin; nor can another page frame it. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox";
/** The PDF viewers of browsers do not start in a sandbox, and run what is in a document apart from our origin by themselves. */
const PDF = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers with which the content of a file is sent. */
export function contentHeaders(file: StoredFile): Record<string, string> {
  const charset = file.charset === null ? '' : `; charset=${file.charset}`;
  return {
    'content-type': `${file.contentType}${charset}`,
    'content-disposition': contentDisposition(file),
    'content-length': String(file.size),
    'content-security-policy': file.contentType === 'application/pdf' ? PDF : SANDBOX,
    'x-content-type-options': 'nosniff',
    // Kept by the browser, but asked for each time: the right to it may be gone tomorrow.
    'cache-control': 'private, no-cache',
    etag: etagOf(file),
  };
}

export function etagOf(file: Pick<StoredFile, 'sha256'>): string {
  return `"${file.sha256}"`;
}

/** Whether `If-None-Match` (RFC 9110, 13.1.2) names the content that the client would get. */
export function hasCurrent(ifNoneMatch: string | undefined, file: Pick<StoredFile, 'sha256'>): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etagOf(file));
}

/** `Content-Disposition` as RFC 6266 has it: the name in ASCII for old programs, and whole (RFC 8187). */
export function contentDisposition({ name, contentType }: Pick<StoredFile, 'name' | 'contentType'>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const kind = INLINE.test(contentType) ? 'inline' : 'attachment';
  return `${kind}; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${whole}`}`;
}
