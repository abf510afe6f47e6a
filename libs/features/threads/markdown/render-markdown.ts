import type { Element, Nodes as HastNodes, RootContent as HastContent } from 'hast';
import type { Link, Nodes, PhrasingContent, RootContent } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

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

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MENTION = new RegExp(`^(person|organisation|use-case|need):(${ID})$`);
const OWN_FILE = new RegExp(`^/api/v1/files/(${ID})(?:/[^/?#\\\\]*)?$`);
/** More than this is a trick, and costs the reader of nested lists more than its writer. */
const DEEPEST = 20;
const CONTAINERS = /^(?:[ \t]{0,200}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;

/** What may be in a post, after everything that follows from its Markdown: the last gate, whatever the steps before let through. */
const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'img', 'input'],
    ...['h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'rel', 'title', ['className', 'mention'], 'dataKind', 'dataId'],
    img: ['src', 'alt', 'title', ['loading', 'lazy']],
    code: [['className', /^language-[\w+#.-]{1,30}$/]],
    ol: ['start'],
    ul: [['className', 'contains-task-list']],
    li: [['className', 'task-list-item']],
    th: [['align', 'left', 'right', 'center']],
    td: [['align', 'left', 'right', 'center']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ul', 'ol'], tr: ['table'], td: ['table'], th: ['table'], thead: ['table'], tbody: ['table'] },
  strip: ['script', 'style'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const toHast = unified().use(remarkRehype).freeze();
const toHtml = unified().use(rehypeSanitize, SCHEMA).use(rehypeStringify).freeze();

/** Every `kind:id` that a text may mention. */
export function mentionsIn(body: string): string[] {
  return [...new Set(body.match(new RegExp(`\\b(?:person|organisation|use-case|need):${ID}\\b`, 'g')) ?? [])];
}

/** Whether quotes and lists stand in one another deeper than any reader could follow. */
export function isTooDeep(body: string): boolean {
  return body.split('\n').some((line) => {
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    return (containers.match(/>|[-+*](?=[ \t])|\d[.)](?=[ \t])/g) ?? []).length > DEEPEST;
  });
}

/**
 * Makes safe HTML of Markdown. HTML in it is shown as it was typed; addresses lead to the web, to mail or within the site; pictures are our own files.
 * @throws RangeError when it is nested too deeply.
 */
export function renderMarkdown(body: string, targets: MentionTargets = {}): RenderedMarkdown {
  const plain = plainHtml(body);
  if (plain !== null) return { html: plain, mentions: [], fileIds: [] };
  if (isTooDeep(body)) throw new RangeError('nested too deeply');
  const found = { mentions: new Set<string>(), fileIds: new Set<string>() };
  const tree = reader.parse(body);
  rewriteChildren(tree, targets, found);
  levelHeadings(tree, []);
  const html = toHast.runSync(tree);
  makeSafe(html);
  return {
    html: toHtml.stringify(toHtml.runSync(html)),
    mentions: [...found.mentions],
    fileIds: [...found.fileIds],
  };
}

const PLAIN_LINE = /^[\p{L}("”»][\p{L}\p{M}\p{N} ,.;:?!%()/"'’”»…–—-]*$/u;

/** Most posts are sentences and nothing else: these need no parser. Null for all others. */
function plainHtml(body: string): string | null {
  if (/www\.|:\/\//i.test(body)) return null;
  const paragraphs = body.split('\n\n').map((text) => text.split('\n'));
  const plain = paragraphs.flat().every((line) => PLAIN_LINE.test(line) && !line.endsWith(' ') && !line.includes('  '));
  return plain ? paragraphs.map((lines) => `<p>${lines.join('<br>\n')}</p>`).join('\n') : null;
}

interface Found {
  readonly mentions: Set<string>;
  readonly fileIds: Set<string>;
}

function rewriteChildren(parent: Extract<Nodes, { children: unknown[] }>, targets: MentionTargets, found: Found): void {
  const children = (parent.children as RootContent[]).flatMap((node) => rewritten(node, targets, found));
  for (const [at, node] of children.entries()) {
    const before = children[at - 1];
    // `@[name](person:…)`: the sign belongs to the name.
    if (isMention(node) && before?.type === 'text' && before.value.endsWith('@'))
      before.value = before.value.slice(0, -1);
  }
  (parent as { children: RootContent[] }).children = children;
}

/**
 * Puts headings on the levels below those of the page, which has its own of the first two, and leaves no level out: whoever reads by headings
 * misses none (WCAG 2.2, 1.3.1).
 * @param above the headings that the next one stands under, by the levels that they were written with.
 */
function levelHeadings(parent: Extract<Nodes, { children: unknown[] }>, above: number[]): void {
  for (const node of parent.children) {
    if (node.type === 'heading') {
      const { depth } = node;
      while ((above.at(-1) ?? 0) >= depth) above.pop();
      above.push(depth);
      node.depth = Math.min(6, 2 + above.length) as 3 | 4 | 5 | 6;
    } else if ('children' in node) levelHeadings(node, above);
  }
}

function rewritten(node: RootContent, targets: MentionTargets, found: Found): RootContent[] {
  if ('children' in node) rewriteChildren(node, targets, found);
  switch (node.type) {
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'text':
      return withBreaks(node.value);
    case 'footnoteReference':
      return [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }];
    case 'footnoteDefinition':
      return node.children;
    case 'link':
      return mentioned(node.url, targets, found) ?? namedPage(node, targets) ?? linked(node.url, node, found);
    case 'image':
      return OWN_FILE.test(node.url) ? linked(node.url, node, found) : pictureElsewhere(node.url, node.alt ?? '');
    default:
      return [node];
  }
}

/** A line that ends where its writer ended it. */
function withBreaks(text: string): RootContent[] {
  return text
    .split('\n')
    .flatMap((value, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value },
    ]);
}

function mentioned(url: string, targets: MentionTargets, found: Found): RootContent[] | null {
  const [key, kind, id] = MENTION.exec(url) ?? [];
  if (key === undefined || kind === undefined || id === undefined) return null;
  const target = targets[key];
  if (!target) return null;
  found.mentions.add(key);
  const label = kind === 'person' || kind === 'organisation' ? `@${target.label}` : target.label;
  const data = { hProperties: { className: ['mention'], dataKind: kind, dataId: id } };
  return [{ type: 'link', url: target.href, data, children: [{ type: 'text', value: label }] }];
}

/** The bare address of a page of ours, with what that is called instead. */
function namedPage({ url, children }: Link, targets: MentionTargets): RootContent[] | null {
  const target = targets[url];
  const [only, ...others] = children;
  if (!target || others.length > 0 || only?.type !== 'text' || only.value !== url) return null;
  return [{ type: 'link', url: target.href, children: [{ type: 'text', value: target.label }] }];
}

function isMention(node: RootContent): boolean {
  return node.type === 'link' && node.data?.hProperties?.['dataKind'] !== undefined;
}

function linked(url: string, node: RootContent, found: Found): RootContent[] {
  const id = OWN_FILE.exec(url)?.[1];
  if (id !== undefined) found.fileIds.add(id);
  return [node];
}

/** Pictures from elsewhere would tell that site who reads: they become links. */
function pictureElsewhere(url: string, alt: string): RootContent[] {
  return [{ type: 'link', url, children: [{ type: 'text', value: alt || url }] }];
}

/** Last changes before the gate: addresses that lead nowhere good lose their links. */
function makeSafe(parent: Extract<HastNodes, { children: unknown[] }>): void {
  parent.children = (parent.children as HastContent[]).flatMap((node): HastContent[] => {
    if (node.type !== 'element') return [node];
    makeSafe(node);
    if (node.tagName === 'img') return madeLazy(node);
    if (node.tagName !== 'a') return [node];
    const href = safeAddress(addressIn(node.properties['href']));
    if (href === null) return node.children;
    node.properties['href'] = href;
    if (!href.startsWith('/')) node.properties['rel'] = ['nofollow', 'ugc', 'noopener', 'noreferrer'];
    return [node];
  });
}

function madeLazy(node: Element): HastContent[] {
  // Reference pictures, `![a][b]`, come this way too.
  if (!OWN_FILE.test(addressIn(node.properties['src'])))
    return [{ type: 'text', value: addressIn(node.properties['alt']) }];
  node.properties['loading'] = 'lazy';
  return [node];
}

function addressIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The address as a browser reads it when it leads to the web, to mail or within the site; else null. */
function safeAddress(address: string): string | null {
  if (/^\/(?![/\\])/.test(address)) return /[\t\n\r\\]/.test(address) ? null : address;
  if (!URL.canParse(address)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : null;
}
