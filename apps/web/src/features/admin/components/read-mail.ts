/** What a reader wants of a mail. */
export interface ReadableMail {
  from: string;
  text: string;
}

/** Reads the source of a mail of ours (RFC 5322): one part of plain text in UTF-8. */
export function readMail(source: string): ReadableMail {
  const lines = source.replaceAll('\r\n', '\n');
  const end = lines.indexOf('\n\n');
  const [head, body] = end === -1 ? [lines, ''] : [lines.slice(0, end), lines.slice(end + 2)];
  const header = (name: string): string => new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? '';
  return {
    from: header('From').replace(/\n[ \t]+/g, ' '),
    text: decodeBody(body, header('Content-Transfer-Encoding').trim().toLowerCase()),
  };
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return decodeUtf8(atob(body.replace(/\s/g, '')));
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return decodeUtf8(bytes);
}

/** From a string in which every character is one byte. */
function decodeUtf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** A piece of text, and whether it is an address to follow. */
export interface TextPiece {
  text: string;
  isLink: boolean;
}

/** Parts a text at its web addresses; a full stop or bracket after one is none of it. */
export function linkPieces(text: string): TextPiece[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((piece, index) => ({ text: piece, isLink: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
