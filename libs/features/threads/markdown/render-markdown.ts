import MarkdownIt, { type StateCore, type Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** What a mention leads to, by `kind:id`; what is not here is shown as plain text. Pages of ours by their addresses, which are shown by name. */
export type MentionTargets = Readonly<Record<string, { readonly label: string; readonly href: string }>>;

/** A post, ready to be stored. */
export interface RenderedMarkdown {
  readonly html: string;
  /** `kind:id` of what it mentions. */
  readonly mentions: string[];
  /** Ids of our own files that it shows or links to. */
  readonly fileIds: string[];
}

/** What a text may mention, and what was found in it. */
interface Found {
  readonly targets: MentionTargets;
  readonly mentions: Set<string>;
  readonly fileIds: Set<string>;
}

/** A text while it is rendered. */
interface Reading extends Found {
  readonly NewToken: typeof Token;
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MENTION = new RegExp(`^(person|organisation|use-case|need):(${ID})$`);
const ANY_MENTION = new RegExp(`\\b(?:person|organisation|use-case|need):${ID}\\b`, 'g');
const OWN_FILE = new RegExp(`^/api/v1/files/(${ID})(?:/[^/?#\\\\]*)?$`);
const TASK = /^\[([ x])\](?=\s)/i;
/** More than this is a trick, and costs the reader of nested lists more than its writer. A list and its item are two levels. */
const DEEPEST = 40;

/** What may be in a post, after everything that follows from its Markdown: the last gate, whatever the steps before let through. */
const GATE: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'img', 'input'],
    ...['h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'title', 'data-kind', 'data-id'],
    img: ['src', 'alt', 'title', { name: 'loading', values: ['lazy'] }],
    ol: ['start'],
    th: [{ name: 'align', values: ['left', 'right', 'center'] }],
    td: [{ name: 'align', values: ['left', 'right', 'center'] }],
    input: [{ name: 'type', values: ['checkbox'] }, 'disabled', 'checked'],
  },
  allowedClasses: {
    a: ['mention'],
    code: [/^language-[\w+#.-]{1,30}$/],
    li: ['task-list-item'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !OWN_FILE.test(attribs['src'] ?? ''),
  parseStyleAttributes: false,
};

const reader = new MarkdownIt({ breaks: true, linkify: true });
// Whether an address may be led to is decided in one place, after all of them are found.
reader.validateLink = () => true;
// Addresses are shown as they were typed.
reader.normalizeLinkText = (url) => url;
reader.linkify
  .set({ urlAuth: true })
  .add('ftp:')
  .add('//')
  .add('www.', {
    validate: (text, at, self) => Math.max(0, self.testSchemaAt(`//${text.slice(at)}`, 'http:', 0) - '//'.length),
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
const paragraph = reader.block.ruler.getRules('').at(-1);
// Footnotes are shown as they were typed; they would be taken for the addresses of links.
reader.block.ruler.before('reference', 'footnote', (state, line, end, silent) =>
  state.src.startsWith('[^', (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0))
    ? (paragraph?.(state, line, end, silent) ?? false)
    : false,
);
reader.core.ruler.push('post', finish);

/** Every `kind:id` that a text may mention. */
export function mentionsIn(body: string): string[] {
  return [...new Set(body.match(ANY_MENTION) ?? [])];
}

/**
 * Makes safe HTML of Markdown. HTML in it is shown as it was typed; addresses lead to the web, to mail or within the site; pictures are our own files.
 * @throws RangeError when it is nested too deeply.
 */
export function renderMarkdown(body: string, targets: MentionTargets = {}): RenderedMarkdown {
  const plain = plainHtml(body);
  if (plain !== null) return { html: plain, mentions: [], fileIds: [] };
  const found: Found = { targets, mentions: new Set(), fileIds: new Set() };
  const html = letThrough(reader.render(body, { found })).trimEnd();
  return { html, mentions: [...found.mentions], fileIds: [...found.fileIds] };
}

/** The last gate. */
export function letThrough(html: string): string {
  return sanitizeHtml(html, GATE);
}

const PLAIN_LINE = /^[\p{L}("”»][\p{L}\p{M}\p{N} ,.;:?!%()/"'’”»…–—-]*$/u;

/** Most posts are sentences and nothing else: these need no parser. Null for all others. */
function plainHtml(body: string): string | null {
  if (/www\.|:\/\//i.test(body)) return null;
  const paragraphs = body.split('\n\n').map((text) => text.split('\n'));
  const plain = paragraphs.flat().every((line) => PLAIN_LINE.test(line) && !line.endsWith(' ') && !line.includes('  '));
  return plain ? paragraphs.map((lines) => `<p>${lines.join('<br />\n')}</p>`).join('\n') : null;
}

/** Makes of what a text says in Markdown what a post may say. */
function finish({ tokens, env, Token: NewToken }: StateCore): void {
  const post: Reading = { ...(env['found'] as Found), NewToken };
  const headings: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.level > DEEPEST) throw new RangeError('nested too deeply');
    if (token.type === 'heading_open') putOnLevel(token, tokens[at + 2], headings);
    else if (token.type === 'th_open' || token.type === 'td_open') alignByAttribute(token);
    else if (token.children) {
      token.children = finished(token.children, post);
      const item = tokens[at - 2];
      if (item?.type === 'list_item_open') makeTask(item, token.children, post);
    }
  }
}

function finished(tokens: readonly Token[], post: Reading): Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.type === 'link_open') {
      let end = at + 1;
      while (end < tokens.length && !closes(tokens[end] as Token, token)) end++;
      made.push(...linked(token, tokens.slice(at + 1, end), tokens[end] as Token, made.at(-1), post));
      at = end;
    } else if (token.type === 'image') made.push(...pictured(token, post));
    else {
      if (token.type === 's_open' || token.type === 's_close') token.tag = 'del';
      made.push(token);
    }
  }
  return made;
}

function closes(token: Token, open: Token): boolean {
  return token.type === 'link_close' && token.level === open.level;
}

function linked(open: Token, inside: Token[], close: Token, before: Token | undefined, post: Reading): Token[] {
  const address = attributeOf(open, 'href');
  const [mention = '', kind = '', id = ''] = MENTION.exec(address) ?? [];
  const target = post.targets[mention];
  if (target) {
    post.mentions.add(mention);
    // `@[name](person:…)`: the sign belongs to the name.
    if (before?.type === 'text' && before.content.endsWith('@')) before.content = before.content.slice(0, -1);
    open.attrs = Object.entries({ href: target.href, class: 'mention', 'data-kind': kind, 'data-id': id });
    const isSomebody = kind === 'person' || kind === 'organisation';
    return [open, textOf(isSomebody ? `@${target.label}` : target.label, post), close];
  }
  // The bare address of a page of ours, with what that is called instead.
  const page = open.info === 'auto' ? post.targets[inside[0]?.content ?? ''] : undefined;
  if (page) {
    open.attrs = [['href', page.href]];
    return [open, textOf(page.label, post), close];
  }
  if (!isSafeAddress(address)) return finished(inside, post);
  const fileId = OWN_FILE.exec(address)?.[1];
  if (fileId !== undefined) post.fileIds.add(fileId);
  if (!address.startsWith('/')) open.attrSet('rel', 'nofollow ugc noopener noreferrer');
  const withoutLinks = finished(inside, post).filter(({ type }) => type !== 'link_open' && type !== 'link_close');
  return [open, ...withoutLinks, close];
}

function pictured(image: Token, post: Reading): Token[] {
  const address = attributeOf(image, 'src');
  const fileId = OWN_FILE.exec(address)?.[1];
  if (fileId !== undefined) {
    post.fileIds.add(fileId);
    image.attrSet('loading', 'lazy');
    return [image];
  }
  // Pictures from elsewhere would tell that site who reads: they become links.
  const open = new post.NewToken('link_open', 'a', 1);
  open.attrSet('href', address);
  const close = new post.NewToken('link_close', 'a', -1);
  return linked(open, [textOf(image.content || address, post)], close, undefined, post);
}

function makeTask(item: Token, children: Token[], post: Reading): void {
  const [first] = children;
  const [box, mark] = (first?.type === 'text' && TASK.exec(first.content)) || [];
  if (!first || box === undefined) return;
  first.content = first.content.slice(box.length);
  const input = new post.NewToken('task', 'input', 0);
  input.attrs = Object.entries({ type: 'checkbox', ...(mark !== ' ' && { checked: '' }), disabled: '' });
  children.unshift(input);
  item.attrSet('class', 'task-list-item');
}

function textOf(content: string, { NewToken }: Reading): Token {
  return Object.assign(new NewToken('text', '', 0), { content });
}

/**
 * Puts headings on the levels below those of the page, which has its own of the first two, and leaves no level out: whoever reads by headings
 * misses none (WCAG 2.2, 1.3.1).
 * @param above the headings that the next one stands under, by the levels that they were written with.
 */
function putOnLevel(open: Token, close: Token | undefined, above: number[]): void {
  const depth = Number(open.tag.slice(1));
  while ((above.at(-1) ?? 0) >= depth) above.pop();
  above.push(depth);
  open.tag = `h${Math.min(6, 2 + above.length)}`;
  if (close) close.tag = open.tag;
}

/** Styles are not let through the gate. */
function alignByAttribute(cell: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(attributeOf(cell, 'style')) ?? [];
  cell.attrs = side === undefined ? null : [['align', side]];
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/** Whether it leads to the web, to mail or within the site, as a browser reads it. */
function isSafeAddress(address: string): boolean {
  if (/^\/(?![/\\])/.test(address)) return !/[\t\n\r\\]/.test(address);
  return URL.canParse(address) && ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);
}
