import type { Language } from '#contracts';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Resources } from '../locales/sv';

/** Makes a translator for one language; the language of a document never changes, the switch loads another document. */
export function createI18n(language: Language, resources: Resources): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: resources },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** The part of the path that says the language: nothing for Swedish, `/en` for English. */
export function languagePrefix(language: Language): string {
  return language === 'en' ? '/en' : '';
}

/** Reads the language from a path, and gives the path without it. */
export function splitLanguage(pathname: string): { language: Language; path: string } {
  if (pathname === '/en' || pathname.startsWith('/en/')) return { language: 'en', path: pathname.slice(3) || '/' };
  return { language: 'sv', path: pathname };
}
