import type { Language } from '#contracts';
import { registerMessages, translate } from '#platform/i18n';
import en from '../messages/import.en.json' with { type: 'json' };
import sv from '../messages/import.sv.json' with { type: 'json' };

registerMessages('imports', { en, sv });

/** Something that is wrong with a file, a row or a field: a key of the texts in `messages/import.*.json`, and what they put in. */
export interface Finding {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A finding in words. */
export function wordsOf({ code, params }: Finding, language: Language = 'en'): string {
  return translate(language, `imports:${code}`, params);
}

/** A word of the report, such as `outcome.created`. */
export function reportWord(key: string, language: Language): string {
  return translate(language, `imports:${key}`);
}

/** A file that cannot be imported at all. */
export class UnreadableFile extends Error implements Finding {
  constructor(
    readonly code: `file.${string}`,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(wordsOf({ code, params }));
  }
}
