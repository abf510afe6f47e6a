import { bad } from './api-error.js';

type Value = unknown;
export type Condition = (document: Readonly<Record<string, Value>>) => boolean;

/** Whether a filter may name an attribute, and compare it. */
export type MayFilter = (attribute: string, how: 'equality' | 'comparison') => boolean;

const TOKEN = /\s*(?:(\(|\)|\[|\]|,|!=|>=|<=|=|>|<)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\w.\-/]+))/gy;
const WORDS = new Set(['AND', 'OR', 'NOT', 'IN', 'TO', 'EXISTS', 'IS', 'NULL', 'EMPTY']);

interface Token {
  readonly text: string;
  readonly kind: 'sign' | 'word' | 'value';
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (source.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) throw bad('invalid_search_filter', `Was expecting an operation at: \`${source.slice(at)}\``);
    const [, sign, double, single, bare] = match;
    if (sign !== undefined) tokens.push({ text: sign, kind: 'sign' });
    else if (bare !== undefined) tokens.push({ text: bare, kind: WORDS.has(bare) ? 'word' : 'value' });
    else tokens.push({ text: (double ?? single ?? '').replace(/\\(.)/g, '$1'), kind: 'value' });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** All values at a path of a document, such as `facets.area`. */
export function valuesAt(document: Readonly<Record<string, Value>>, path: string): Value[] {
  let values: Value[] = [document];
  for (const name of path.split('.')) {
    values = values.flatMap((value) => {
      const inner = typeof value === 'object' && value !== null ? (value as Record<string, Value>)[name] : undefined;
      return Array.isArray(inner) ? (inner as Value[]) : inner === undefined ? [] : [inner];
    });
  }
  return values;
}

const same = (value: Value, wanted: string): boolean =>
  typeof value === 'number' ? value === Number(wanted) : String(value).toLowerCase() === wanted.toLowerCase();

/** Reads filters as Meilisearch's grammar has them; whatever it does not have is refused. */
class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mayFilter: MayFilter,
  ) {}

  parse(): Condition {
    const condition = this.or();
    if (this.at < this.tokens.length)
      throw bad('invalid_search_filter', `Found unexpected characters at the end: \`${this.peek()?.text ?? ''}\``);
    return condition;
  }

  private or(): Condition {
    const parts = [this.and()];
    while (this.takeWord('OR')) parts.push(this.and());
    return (document) => parts.some((part) => part(document));
  }

  private and(): Condition {
    const parts = [this.not()];
    while (this.takeWord('AND')) parts.push(this.not());
    return (document) => parts.every((part) => part(document));
  }

  private not(): Condition {
    if (this.takeWord('NOT')) {
      const inner = this.not();
      return (document) => !inner(document);
    }
    if (this.takeSign('(')) {
      const inner = this.or();
      this.expectSign(')');
      return inner;
    }
    return this.comparison();
  }

  private comparison(): Condition {
    const attribute = this.value();
    if (this.takeWord('IN')) {
      this.check(attribute, 'equality');
      const wanted = this.list();
      return (document) => valuesAt(document, attribute).some((value) => wanted.some((one) => same(value, one)));
    }
    const sign = this.take('sign').text;
    const wanted = this.value();
    if (sign === '=' || sign === '!=') {
      this.check(attribute, 'equality');
      return (document) => valuesAt(document, attribute).some((value) => same(value, wanted)) === (sign === '=');
    }
    this.check(attribute, 'comparison');
    const number = Number(wanted);
    if (Number.isNaN(number)) throw bad('invalid_search_filter', `\`${wanted}\` is no number`);
    const holds: Record<string, (value: number) => boolean> = {
      '<': (value) => value < number,
      '<=': (value) => value <= number,
      '>': (value) => value > number,
      '>=': (value) => value >= number,
    };
    const compare = holds[sign];
    if (!compare) throw bad('invalid_search_filter', `\`${sign}\` is no operator`);
    return (document) => valuesAt(document, attribute).some((value) => typeof value === 'number' && compare(value));
  }

  private list(): string[] {
    this.expectSign('[');
    const values: string[] = [];
    while (!this.takeSign(']')) {
      values.push(this.value());
      if (this.takeSign(']')) break;
      this.expectSign(',');
    }
    return values;
  }

  private check(attribute: string, how: 'equality' | 'comparison'): void {
    if (!this.mayFilter(attribute, how))
      throw bad('invalid_search_filter', `Attribute \`${attribute}\` is not filterable by ${how}`);
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(kind: Token['kind']): Token {
    const token = this.peek();
    if (token?.kind !== kind)
      throw bad('invalid_search_filter', `Was expecting a ${kind}, found \`${token?.text ?? ''}\``);
    this.at += 1;
    return token;
  }

  private value(): string {
    return this.take('value').text;
  }

  private takeWord(word: string): boolean {
    return this.takeIf('word', word);
  }

  private takeSign(sign: string): boolean {
    return this.takeIf('sign', sign);
  }

  private expectSign(sign: string): void {
    if (!this.takeSign(sign))
      throw bad('invalid_search_filter', `Was expecting \`${sign}\`, found \`${this.peek()?.text ?? ''}\``);
  }

  private takeIf(kind: Token['kind'], text: string): boolean {
    const token = this.peek();
    if (token?.kind !== kind || token.text !== text) return false;
    this.at += 1;
    return true;
  }
}

/** A filter as a search has it: a string; or an array, all of which must hold, where an inner array holds alternatives. */
export function parseFilter(filter: unknown, mayFilter: MayFilter): Condition {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === 'string')
    return filter.trim() === '' ? () => true : new Parser(tokensOf(filter), mayFilter).parse();
  if (!Array.isArray(filter)) throw bad('invalid_search_filter', 'a filter is a string or an array');
  const parts = filter.map((part: unknown): Condition => {
    if (!Array.isArray(part)) return parseFilter(part, mayFilter);
    const alternatives = part.map((one) => parseFilter(one, mayFilter));
    return (document) => alternatives.some((one) => one(document));
  });
  return (document) => parts.every((part) => part(document));
}
