import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { LANGUAGES, publicPaths, type Language } from '#contracts';
import { Public } from '#platform/access';
import { AppConfig } from '#platform/config';
import { notFound, sendUnlessKnown } from '#platform/http';
import { pagesIn } from '../feeds/atom.js';
import { SitemapParts, type ListedPage } from './sitemap-parts.js';

const HOUR = 3600;
const XML_TYPE = 'application/xml; charset=utf-8';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What search engines should not come to: the API, and pages that are somebody's own or a door to them. */
const CLOSED = [
  '/admin',
  '/profil',
  '/mina-',
  '/logga-in',
  '/registrera',
  '/verifiera',
  '/glomt-losenord',
  '/nytt-losenord',
];

/** What search engines read: which pages there are, and which to leave alone. */
@Controller()
@Public()
@ApiExcludeController()
export class SitemapController {
  constructor(
    private readonly parts: SitemapParts,
    private readonly config: AppConfig,
  ) {}

  @Get('robots.txt')
  readRobots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const lines = [
      'User-agent: *',
      'Disallow: /api/',
      ...CLOSED.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
      '',
      `Sitemap: ${this.config.publicUrl}/sitemap.xml`,
    ];
    const body = `${lines.join('\n')}\n`;
    void sendUnlessKnown(request, reply, {
      body,
      type: 'text/plain; charset=utf-8',
      lastModified: null,
      maxAge: HOUR,
    });
  }

  @Get('sitemap.xml')
  async readIndex(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const names = await this.parts.names();
    const parts = names.map((name) => `<sitemap><loc>${this.config.publicUrl}/sitemaps/${name}.xml</loc></sitemap>\n`);
    await sendUnlessKnown(request, reply, {
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${parts.join('')}</sitemapindex>\n`,
      type: XML_TYPE,
      lastModified: null,
      maxAge: HOUR,
    });
  }

  @Get('sitemaps/:name')
  async readPart(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const pages = name.endsWith('.xml') ? this.parts.pagesOf(name.slice(0, -'.xml'.length)) : null;
    if (pages === null) throw notFound('sitemap.not_found', 'There is no such site map');
    // What goes wrong before the first pages can still be answered with a problem.
    const first = await pages.next();
    const text = sitemapOf(first.done === true ? [] : first.value, pages, this.config.publicUrl);
    await reply
      .headers({ 'content-type': XML_TYPE, 'cache-control': `public, max-age=${HOUR}` })
      .send(Readable.from(text, { objectMode: false }));
  }
}

async function* sitemapOf(
  first: readonly ListedPage[],
  rest: AsyncGenerator<ListedPage[]>,
  publicUrl: string,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  yield first.map((page) => entriesOf(page, publicUrl)).join('');
  for await (const pages of rest) yield pages.map((page) => entriesOf(page, publicUrl)).join('');
  yield '</urlset>\n';
}

/** A page in each of its languages, each entry with the way to the others. Paths are escaped already, so nothing here needs to be. */
function entriesOf({ path, changedAt }: ListedPage, publicUrl: string): string {
  const addressIn = (language: Language): string => {
    const pages = pagesIn(publicUrl, language);
    return path === publicPaths.home && language === 'en' ? pages : `${pages}${path}`;
  };
  const others = [...LANGUAGES.map((language) => [language, addressIn(language)]), ['x-default', addressIn('sv')]]
    .map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`)
    .join('');
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return LANGUAGES.map((language) => `<url><loc>${addressIn(language)}</loc>${changed}${others}</url>\n`).join('');
}
