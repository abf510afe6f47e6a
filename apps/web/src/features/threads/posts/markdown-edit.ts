/** A text with what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts marks around the selection, or takes them away again. */
export function wrap({ text, start, end }: Selected, mark: string): Selected {
  const chosen = text.slice(start, end);
  const size = mark.length;
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark) {
    return {
      text: text.slice(0, start - size) + chosen + text.slice(end + size),
      start: start - size,
      end: end - size,
    };
  }
  return { text: text.slice(0, start) + mark + chosen + mark + text.slice(end), start: start + size, end: end + size };
}

/** Puts a sign before every line of the selection, or takes it away again. */
export function prefixLines({ text, start, end }: Selected, prefix: string): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const to = found === -1 ? text.length : found;
  const lines = text.slice(from, to).split('\n');
  const isOn = lines.every((line) => line.startsWith(prefix));
  const changed = lines.map((line) => (isOn ? line.slice(prefix.length) : prefix + line)).join('\n');
  return { text: text.slice(0, from) + changed + text.slice(to), start: from, end: from + changed.length };
}

/** Makes a link of the selection; the address is selected, to be typed over. */
export function link({ text, start, end }: Selected, placeholder: string): Selected {
  const label = text.slice(start, end) || placeholder;
  const address = 'https://';
  const at = start + label.length + 3;
  return {
    text: `${text.slice(0, start)}[${label}](${address})${text.slice(end)}`,
    start: at,
    end: at + address.length,
  };
}

/** Puts lines of their own where the cursor is: with an empty line before and after. */
export function insertBlock({ text, start, end }: Selected, block: string): Selected {
  const before = text.slice(0, start).replace(/\n*$/, '');
  const after = text.slice(end).replace(/^\n*/, '');
  const head = before === '' ? '' : `${before}\n\n`;
  const at = head.length + block.length + 2;
  return { text: `${head}${block}\n\n${after}`, start: at, end: at };
}

/** The text as a quote of somebody. */
export function quoteOf(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** What has been typed after an `@` that stands before the cursor; null when no name is being typed. */
export function mentionAt({ text, start, end }: Selected): { from: number; query: string } | null {
  if (start !== end) return null;
  const found = /(?:^|[\s(])@([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'-]*(?: [\p{L}\p{M}\p{N}.'-]+)?)$/u.exec(
    text.slice(0, start),
  );
  const query = found?.[1];
  return query === undefined ? null : { from: start - query.length - 1, query };
}

/** Replaces an unfinished mention by the whole one. */
export function finishMention({ text, end }: Selected, from: number, mention: string): Selected {
  const at = from + mention.length + 1;
  return { text: `${text.slice(0, from)}${mention} ${text.slice(end)}`, start: at, end: at };
}

/** The Markdown that shows an uploaded picture, or links to another file. */
export function fileMarkdown({ name, url, contentType }: { name: string; url: string; contentType: string }): string {
  const label = name.replace(/[[\]\\]/g, '');
  return contentType.startsWith('image/') ? `![${label}](${url})` : `[${label}](${url})`;
}
