import type { Language } from '#contracts';
import { useTranslation } from 'react-i18next';
import type { Resources } from '../locales/sv';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const TIME_ZONE = 'Europe/Stockholm';

/** Numbers, dates and lists as people write them in a language. */
export function createFormat(language: Language) {
  const locale = LOCALES[language];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: TIME_ZONE });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const unit = (name: string, digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: digits });
  const [kilobytes, megabytes] = [unit('kilobyte', 0), unit('megabyte', 1)];
  const list = new Intl.ListFormat(locale);
  const collator = new Intl.Collator(locale);
  return {
    locale,
    date: (iso: string): string => date.format(new Date(iso)),
    month: (iso: string): string => month.format(new Date(iso)),
    dateTime: (iso: string): string => dateTime.format(new Date(iso)),
    /** Without the year, where that stands elsewhere. */
    moment: (iso: string): string => moment.format(new Date(iso)),
    number: (value: number): string => number.format(value),
    percent: (share: number): string => percent.format(share),
    /** The size of a file. */
    bytes: (size: number): string =>
      size < 1e6 ? kilobytes.format(Math.max(1, Math.round(size / 1e3))) : megabytes.format(size / 1e6),
    list: (items: string[]): string => list.format(items),
    compare: (a: string, b: string): number => collator.compare(a, b),
  };
}

export type Format = ReturnType<typeof createFormat>;

const formats: Record<Language, Format> = { sv: createFormat('sv'), en: createFormat('en') };

/** The language of the page. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'sv';
}

/** Numbers, dates and lists in the language of the page. */
export function useFormat(): Format {
  return formats[useLanguage()];
}

/** Names of stored codes: `label('area', 'education')`; a code that we do not know is shown as it is. */
export function useLabel(): (kind: keyof Resources['codes'], code: string) => string {
  const { i18n } = useTranslation();
  return (kind, code) => {
    const found: unknown = i18n.getResource(i18n.language, 'codes', `${kind}.${code}`);
    return typeof found === 'string' ? found : code;
  };
}
