import type { Language } from '#contracts';
import { translate } from '#platform/i18n';

/** What the server's texts call a person; a former user in the language of who reads. */
export function nameIn(language: Language, { name }: { readonly name: string | null }): string {
  return name ?? translate(language, 'identity:formerUser');
}
