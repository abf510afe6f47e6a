import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PageTemplate } from './page-template.js';
import type { RenderedPage, Renderer, SiteSettings } from './rendered-page.js';

/** What serving the web app needs to know. */
export interface WebOptions {
  /** The address of the site as readers see it, for canonical links. */
  publicUrl: string;
  /** The folder with the builds `client` and `server`, usually `dist/web`. */
  webRoot: string;
  /** What administrators set, which may change while the server runs. */
  site: () => Promise<SiteSettings>;
  logger: { error(message: string, error?: unknown): void; warn(message: string): void };
}

const SESSION_COOKIE = 'torget_session';
const YEAR_IN_MS = 365 * 24 * 60 * 60 * 1000;
/** Addresses that are never pages; what is unknown there is answered by the API itself. */
const NOT_PAGES = /^\/(api|healthz|readyz|metrics|socket\.io|assets)(\/|$)/;
const ROOT_FILES = { '/favicon.svg': 'image/svg+xml' } as const;

/** Serves the built web app from the API's own server: assets, and every page that is not the API's. Call it before `listen`. */
export async function registerWeb(app: NestFastifyApplication, options: WebOptions): Promise<void> {
  await registerWebOnFastify(app.getHttpAdapter().getInstance(), options);
}

/** The same on a bare Fastify server. */
export async function registerWebOnFastify(fastify: FastifyInstance, options: WebOptions): Promise<void> {
  const clientRoot = join(options.webRoot, 'client');
  const serverEntry = join(options.webRoot, 'server/entry-server.js');
  if (!existsSync(join(clientRoot, 'index.html')) || !existsSync(serverEntry)) {
    options.logger.warn(`The web app is not built (${options.webRoot}); only the API is served`);
    fastify.get('/*', (request, reply) =>
      isPage(request)
        ? reply.type('text/plain; charset=utf-8').send('The web app is not built.\n')
        : reply.callNotFound(),
    );
    return;
  }

  await fastify.register(fastifyStatic, {
    root: join(clientRoot, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    decorateReply: false,
    immutable: true,
    maxAge: YEAR_IN_MS,
  });
  for (const [path, type] of Object.entries(ROOT_FILES)) {
    const content = await readFile(join(clientRoot, path));
    fastify.get(path, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=3600').send(content),
    );
  }

  const template = await PageTemplate.read(clientRoot);
  const renderer = (await import(pathToFileURL(serverEntry).href)) as Renderer;
  fastify.get('/*', async (request, reply) => {
    if (!isPage(request)) {
      reply.callNotFound();
      return reply;
    }
    const page = await renderPage(fastify, renderer, request, options);
    return sendPage(reply, template, page);
  });
}

function isPage(request: FastifyRequest): boolean {
  return !NOT_PAGES.test(request.url.split('?', 1)[0] ?? '');
}

async function renderPage(
  fastify: FastifyInstance,
  renderer: Renderer,
  request: FastifyRequest,
  { publicUrl, site, logger }: WebOptions,
): Promise<RenderedPage> {
  // A path such as `//other.example` must not be taken for another host.
  const url = new URL(`http://torget.invalid${request.url.replace(/^\/{2,}/, '/')}`);
  const cookie = request.headers.cookie ?? '';
  return renderer.render({
    url,
    signedIn: cookie.includes(`${SESSION_COOKIE}=`),
    fetchApi: (path) => askApi(fastify, request, path),
    publicUrl,
    site: await site(),
    onError: (error) => logger.error(`Rendering ${url.pathname} failed`, error),
  });
}

async function askApi(fastify: FastifyInstance, request: FastifyRequest, path: string): Promise<Response> {
  const { cookie, 'user-agent': userAgent } = request.headers;
  const ask = (url: string) =>
    fastify.inject({
      method: 'GET',
      url,
      remoteAddress: request.ip,
      headers: {
        accept: 'application/json',
        ...(cookie ? { cookie } : {}),
        ...(userAgent ? { 'user-agent': userAgent } : {}),
      },
    });
  let answer = await ask(path);
  // A thing that has moved is followed to its address of today, as a browser does; that one leads no further.
  const { location } = answer.headers;
  if (answer.statusCode === 301 && typeof location === 'string' && location.startsWith('/api/'))
    answer = await ask(location);
  const type = answer.headers['content-type'];
  return new Response(answer.statusCode === 204 ? null : answer.payload, {
    status: answer.statusCode,
    headers: typeof type === 'string' ? { 'content-type': type } : {},
  });
}

function sendPage(reply: FastifyReply, template: PageTemplate, page: RenderedPage): FastifyReply {
  if (page.location !== undefined) return reply.redirect(page.location, page.status);
  return reply
    .status(page.status)
    .type('text/html; charset=utf-8')
    .header('content-language', page.language)
    .header('cache-control', 'private, no-cache')
    .header('referrer-policy', 'strict-origin-when-cross-origin')
    .header('x-content-type-options', 'nosniff')
    .send(template.fill(page));
}
