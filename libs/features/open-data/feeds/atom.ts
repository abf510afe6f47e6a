import { v5 as uuidOf } from 'uuid';
import { publicPaths, type Language } from '#contracts';
import type { UseCaseSummaryRecord } from '#features/use-cases';
import { labelOf, say } from '../words.js';
import { exact } from '../xml-text.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What a page of a feed says. */
export interface FeedPage {
  readonly title: string;
  readonly language: Language;
  readonly publicUrl: string;
  readonly publisher: string;
  /** Addresses of this page, the first page, the next one, and the page for people. */
  readonly self: string;
  readonly first: string;
  readonly next: string | null;
  readonly page: string;
  readonly updated: string;
  readonly entries: readonly UseCaseSummaryRecord[];
}

/** One page of an Atom feed (RFC 4287), which leads to the next one (RFC 5005, 3). */
export async function atomOf(feed: FeedPage): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const { language, publicUrl } = feed;
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele(ATOM, 'feed');
  root.att(XML, 'xml:lang', language);
  // The same first page is the same feed, wherever a reader enters it.
  root.ele('id').txt(exact(`urn:uuid:${uuidOf(feed.first, uuidOf.URL)}`));
  root.ele('title').txt(exact(feed.title));
  root.ele('subtitle').txt(exact(say(language, 'feed.subtitle')));
  root.ele('updated').txt(exact(feed.updated));
  root.ele('author').ele('name').txt(exact(feed.publisher));
  root.ele('generator', { uri: publicUrl }).txt(exact('Torget'));
  root.ele('icon').txt(exact(`${publicUrl}/favicon.svg`));
  root.ele('link', { rel: 'self', type: 'application/atom+xml', href: exact(feed.self) });
  root.ele('link', { rel: 'first', type: 'application/atom+xml', href: exact(feed.first) });
  if (feed.next !== null) root.ele('link', { rel: 'next', type: 'application/atom+xml', href: exact(feed.next) });
  root.ele('link', { rel: 'alternate', type: 'text/html', href: exact(feed.page) });
  root.ele('link', { rel: 'license', href: 'http://creativecommons.org/publicdomain/zero/1.0/' });
  for (const useCase of feed.entries) {
    const { lang, title, summary } = storyIn(useCase, language);
    const address = `${pagesIn(publicUrl, language)}${publicPaths.useCase(useCase.slug)}`;
    const entry = root.ele('entry');
    if (lang !== language) entry.att(XML, 'xml:lang', lang);
    entry.ele('id').txt(exact(`urn:uuid:${useCase.id}`));
    entry.ele('title').txt(exact(title));
    entry.ele('updated').txt(exact(useCase.updatedAt));
    if (useCase.publishedAt !== null) entry.ele('published').txt(exact(useCase.publishedAt));
    for (const { name } of useCase.organisations) entry.ele('author').ele('name').txt(exact(name));
    entry.ele('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address });
    for (const area of useCase.areas) {
      const scheme = `${publicUrl}${publicPaths.openData}#area`;
      entry.ele('category', { term: area, scheme, label: labelOf(language, 'area', area) });
    }
    for (const tag of useCase.tags) entry.ele('category', { term: exact(tag) });
    entry.ele('summary').txt(exact(summary));
  }
  return root.end();
}

/** Where the pages in a language stand. */
export function pagesIn(publicUrl: string, language: Language): string {
  return language === 'en' ? `${publicUrl}/en` : publicUrl;
}

/** Title and summary in the language of the feed, when the case is told in it. */
function storyIn(useCase: UseCaseSummaryRecord, language: Language): { lang: string; title: string; summary: string } {
  const told = useCase.lang === language ? undefined : useCase.translations[language];
  return told?.title ? { lang: language, ...told } : useCase;
}
