import type { Language } from '#contracts';
import type { i18n } from 'i18next';
import { languagePrefix } from '../lib/i18n';
import type { PageMetaProps } from '../lib/page-meta';

interface HeadOptions {
  /** What the page says about itself; null for pages that only the browser renders. */
  meta: PageMetaProps | null;
  /** Without the language. */
  path: string;
  language: Language;
  translator: i18n;
  publicUrl: string;
  /** What the site calls itself; null: its own name. */
  siteName: string | null;
}

/** The part of `<head>` that differs from page to page, as HTML. */
export function renderHead({ meta, path, language, translator, publicUrl, siteName }: HeadOptions): string {
  const { t } = translator;
  const suffix = siteName ?? t('titleSuffix');
  const title = meta ? `${meta.title} – ${suffix}` : suffix;
  const description = meta?.description ?? t('tagline');
  const address = (of: Language) =>
    `${publicUrl.replace(/\/$/, '')}${languagePrefix(of)}${path === '/' && of === 'en' ? '' : path}`;
  const lines = [`<title>${escapeHtml(title)}</title>`, metaTag('name', 'description', description)];
  if (!meta || meta.noIndex) return [...lines, metaTag('name', 'robots', 'noindex')].join('\n    ');
  lines.push(
    `<link rel="canonical" href="${escapeHtml(address(language))}" />`,
    ...(['sv', 'en'] as const).map(
      (of) => `<link rel="alternate" hreflang="${of}" href="${escapeHtml(address(of))}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(address('sv'))}" />`,
    metaTag('property', 'og:type', 'website'),
    metaTag('property', 'og:site_name', siteName ?? t('brand')),
    metaTag('property', 'og:title', meta.title),
    metaTag('property', 'og:description', description),
    metaTag('property', 'og:url', address(language)),
    metaTag('property', 'og:locale', language === 'en' ? 'en_GB' : 'sv_SE'),
  );
  for (const { type, title: name, href } of meta.alternates ?? [])
    lines.push(
      `<link rel="alternate" type="${escapeHtml(type)}" title="${escapeHtml(name)}" href="${escapeHtml(href)}" />`,
    );
  if (meta.jsonLd) {
    const json = JSON.stringify({ '@context': 'https://schema.org', ...meta.jsonLd }).replaceAll('<', '\\u003c');
    lines.push(`<script type="application/ld+json">${json}</script>`);
  }
  return lines.join('\n    ');
}

function metaTag(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
