import type { Language } from '#contracts';
import { STANDARD_TEXTS } from '#contracts/texts';
import { registerMessages, translate } from '#platform/i18n';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

registerMessages('open-data', { sv, en });

/** A text of open data in one language. */
export function say(language: Language, key: string, params: Readonly<Record<string, string>> = {}): string {
  return translate(language, `open-data:${key}`, params);
}

/** The keywords of a data set. */
export function keywordsOf(language: Language, set: 'useCases' | 'organisations' | 'service'): readonly string[] {
  return { sv, en }[language][set].keywords;
}

/** The label of a code. */
export function labelOf(language: Language, list: 'area', code: string): string {
  const labels: Readonly<Record<string, string>> = STANDARD_TEXTS[language].codes[list];
  return labels[code] ?? code;
}
