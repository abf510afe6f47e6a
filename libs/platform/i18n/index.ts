import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { LANGUAGES, type Language } from '#contracts';

/** Texts that the server writes to people (mails), one namespace a feature. The web app has its own files. */
const texts: i18n = createInstance();
void texts.init({
  lng: 'sv',
  fallbackLng: 'sv',
  ns: [],
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
});

/** Adds a feature's texts; both languages must be complete. */
export function registerMessages(feature: string, messages: Record<Language, ResourceLanguage[string]>): void {
  for (const language of LANGUAGES) texts.addResourceBundle(language, feature, messages[language]);
}

/** The text in the person's language. `key` is `<feature>:<path>`. */
export function translate(
  language: Language,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return texts.getFixedT(language)(key, params);
}
