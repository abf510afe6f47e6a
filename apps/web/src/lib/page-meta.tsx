import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from './services';

/** What a page says about itself to browsers, search engines and those who share it. */
export interface PageMetaProps {
  /** Without the name of the site. */
  title: string;
  description?: string;
  /** schema.org data, on server-rendered pages. */
  jsonLd?: Record<string, unknown>;
  /** The same content for programs, such as a feed. */
  alternates?: { type: string; title: string; href: string }[];
  /** Keeps the page out of search engines. */
  noIndex?: boolean;
}

/** Where the server collects the last `PageMeta` of a page, and the browser hears of its title. */
export interface HeadSink {
  collect(meta: PageMetaProps, title: string): void;
  show(meta: PageMetaProps, title: string): void;
}

export const HeadContext = createContext<HeadSink | null>(null);

/** Sets the title and description of the page; the new title is also said to screen readers. One on every page. */
export function PageMeta(meta: PageMetaProps): null {
  const { t } = useTranslation();
  const sink = useContext(HeadContext);
  const { title, description } = meta;
  const { siteName } = useServices().config;
  const fullTitle = `${title} – ${siteName ?? t('titleSuffix')}`;
  sink?.collect(meta, fullTitle);
  useEffect(() => {
    sink?.show({ title, description }, fullTitle);
  }, [sink, title, description, fullTitle]);
  return null;
}
