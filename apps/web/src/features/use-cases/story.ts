import type { UseCaseResponse } from '#api-client';
import type { Language } from '#contracts';

/** The texts of a use case in one language. */
export interface Story {
  title: string;
  summary: string;
  problem: string;
  solution: string;
  lessons: string;
}

type Told = Pick<UseCaseResponse, 'lang' | 'translations' | keyof Story>;

/** The languages that the story can be read in, its own first. */
export function storyLanguages({ lang, translations }: Told): string[] {
  const others = (['sv', 'en'] as const).filter((other) => other !== lang && translations[other]?.title);
  return [lang, ...others];
}

/** The language to show first: the reader's when the story exists in it, else its own. */
export function bestLanguage(useCase: Told, reader: Language): string {
  return storyLanguages(useCase).includes(reader) ? reader : useCase.lang;
}

/** The story in one of its languages; what a translation leaves out is empty. */
export function storyIn(useCase: Told, language: string): Story {
  const translated = language === 'sv' || language === 'en' ? useCase.translations[language] : undefined;
  const { title, summary, problem, solution, lessons } = (language === useCase.lang ? null : translated) ?? useCase;
  return { title, summary, problem, solution, lessons };
}

/** A stretch of a text: a paragraph, or a list whose lines began with a dash. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

/** Takes a text apart as it was typed: empty lines part paragraphs, lines with a dash in front are a list. */
export function readBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => groupLines(part.split('\n')));
}

function groupLines(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const item = /^\s*[-*•–]\s+(.*)$/u.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined) {
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'paragraph') last.text += `\n${line}`;
    else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}
