/** Text of a mail's source (`.eml`), with its quoted-printable or base64 coding undone; of one with attachments, what people read. */
export function mailText(source: string): string {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  const boundary = /content-type: multipart\/[^\n]+\s+boundary="([^"]+)"/i.exec(head)?.[1];
  if (boundary !== undefined) return mailText(body.split(`--${boundary}`)[1]?.trimStart() ?? '');
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/content-transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The mails to one person, as text. */
export function mailsTo(address: string, sources: readonly string[]): string[] {
  return sources.filter((source) => new RegExp(`^To: ${address}$`, 'm').test(source)).map(mailText);
}
