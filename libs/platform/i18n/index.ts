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

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** An instant in the person's language, as clocks in Sweden show it unless said otherwise: date and time. */
export function momentText(language: Language, at: Date, how: Intl.DateTimeFormatOptions = MOMENT): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'Europe/Stockholm', ...how }).format(at);
}

const MOMENT: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

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
