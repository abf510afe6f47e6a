import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { AppConfig } from '#platform/config';
import { LOGGER, type Logger } from '#platform/logging';
import { RequestMetrics } from '#platform/metrics';
import { sendProblem } from './problem.filter.js';
import { tooMany } from './problem.js';
import { rememberSenders } from './request-origin.js';
import { acceptStreamedBodies } from './streamed-body.js';

/** Largest JSON body, in bytes: a use case with the longest texts in two languages fits several times. */
export const BODY_LIMIT = 1024 * 1024;
const FILE_LIMIT = 50 * 1024 * 1024;

/**
 * Requests a minute. A whole town hall shares one address, so that limit is high; a person or a program stays under the second.
 * Sign-in routes have growing delays of their own besides.
 */
export const PER_ADDRESS = 3000;
export const PER_ACCOUNT = 1200;
const SIGN_IN_PER_ADDRESS = 120;
/** Answers that walk through a whole table. */
const WALKS_PER_ADDRESS = 60;
const WALKING_ROUTES = /^\/(api\/v1\/use-cases\/export|sitemaps\/:name)$/;
const SIGN_IN_ROUTES =
  /^\/api\/v1\/auth\/(login|register|forgot-password|reset-password|verify-email|(oidc|saml)\/:provider\/start)$/;

/** The HTTP server under Nest, with our limits. */
export function makeFastifyAdapter(config: AppConfig, logger: Logger): FastifyAdapter {
  const protect = securityHeaders(config);
  return new FastifyAdapter({
    logger: false,
    // The one proxy in front adds the address it sees last; what stands before that is whatever the client made up.
    trustProxy: config.trustProxy && ((_address: string, hop: number) => hop < 1),
    // What cannot be routed at all, such as `%zz`, never reaches our hooks and Nest's filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      protect(request.raw, reply.raw, () => void sendProblem(error, request, reply, logger)),
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
}

/** Headers that tell browsers what the site's pages may do (OWASP Secure Headers). They are the same for every answer, so they are worked out once. */
function securityHeaders(config: AppConfig): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Older Safari does not count the WebSocket address as 'self'.
        connectSrc: ["'self'", new URL(config.publicUrl).origin.replace(/^http/, 'ws')],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    hsts: config.production,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Registers what every request goes through: headers, cookies, limits, uploads, one log line. */
export async function prepareHttp(app: NestFastifyApplication): Promise<void> {
  const config = app.get(AppConfig);
  const logger = app.get<Logger>(LOGGER);
  const metrics = app.get(RequestMetrics);
  const fastify = app.getHttpAdapter().getInstance();
  const protect = securityHeaders(config);
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) =>
    protect(request.raw, reply.raw, (error) => done(error as Error | undefined)),
  );
  // Answers only: a request that is compressed could become any size. Higher levels cost more time than the network takes.
  await app.register(fastifyCompress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 4 },
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: FILE_LIMIT, files: 10, fields: 50 } });
  if (config.rateLimit) await limitRates(app);

  // Fastify takes plain text by itself; nothing here does.
  fastify.removeContentTypeParser('text/plain');
  acceptStreamedBodies(app);
  rememberSenders(fastify);
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // A stream that fails before its first bytes leave is answered with a problem, which is neither compressed nor a file.
  fastify.addHook('onError', (_request: FastifyRequest, reply: FastifyReply, _error: Error, done: () => void) => {
    for (const name of ['content-encoding', 'content-disposition']) {
      void reply.removeHeader(name);
      if (!reply.raw.headersSent) reply.raw.removeHeader(name);
    }
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const seconds = reply.elapsedTime / 1000;
    // The route's pattern, not the address: queries hold what people searched for, and tokens from mails.
    const route = request.routeOptions.url ?? 'unknown';
    metrics.observe(request.method, route, reply.statusCode, seconds);
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}

function accountOf(request: FastifyRequest): string | null {
  const secret = request.headers.authorization ?? request.cookies['torget_session'];
  return secret ? createHash('sha256').update(secret).digest('base64url') : null;
}

async function limitRates(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const logger = app.get<Logger>(LOGGER);
  await app.register(fastifyRateLimit, { global: false });
  const limits = [
    {
      of: fastify.createRateLimit({
        max: PER_ADDRESS,
        timeWindow: '1 minute',
        keyGenerator: (request) => `address:${request.ip}`,
      }),
      applies: () => true,
    },
    {
      of: fastify.createRateLimit({
        max: SIGN_IN_PER_ADDRESS,
        timeWindow: '1 minute',
        keyGenerator: (request) => `sign-in:${request.ip}`,
      }),
      // The route that was found, not the address: `%6Cogin` is `login` to the router.
      applies: (request: FastifyRequest) => SIGN_IN_ROUTES.test(request.routeOptions.url ?? ''),
    },
    {
      of: fastify.createRateLimit({
        max: WALKS_PER_ADDRESS,
        timeWindow: '1 minute',
        keyGenerator: (request) => `walk:${request.ip}`,
      }),
      applies: (request: FastifyRequest) => WALKING_ROUTES.test(request.routeOptions.url ?? ''),
    },
    {
      of: fastify.createRateLimit({
        max: PER_ACCOUNT,
        timeWindow: '1 minute',
        keyGenerator: (request) => `account:${accountOf(request) ?? ''}`,
      }),
      applies: (request: FastifyRequest) => accountOf(request) !== null,
    },
  ];
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/assets/') || request.url === '/healthz' || request.url === '/readyz') return;
    for (const limit of limits) {
      if (!limit.applies(request)) continue;
      const state = await limit.of(request);
      if (!state.isAllowed && state.isExceeded) {
        sendProblem(
          tooMany('rate.exceeded', 'Too many requests; wait a moment', state.ttlInSeconds),
          request,
          reply,
          logger,
        );
        return reply;
      }
    }
  });
}
