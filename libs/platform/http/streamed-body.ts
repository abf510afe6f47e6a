import { RouteConfig } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Problem } from './problem.js';

/** What such bodies are called while they pass the parsers, whatever the client calls them. */
const STREAM = 'application/vnd.torget.stream';
const mediaTypes = new WeakMap<FastifyRequest, string>();

declare module 'fastify' {
  interface FastifyContextConfig {
    streamedBody?: boolean;
  }
}

/** Lets a route read its body as a stream, however long it is and whatever its media type; multipart forms stay what they are. */
export const StreamedBody = (): MethodDecorator => RouteConfig({ streamedBody: true });

/**
 * The body of a request to a route with {@link StreamedBody}.
 * @throws Problem 415 when the request has none, or does not say what it is.
 */
export function streamedBody(request: FastifyRequest): { readonly content: Readable; readonly mediaType: string } {
  const mediaType = mediaTypes.get(request);
  if (!(request.body instanceof Readable) || mediaType === undefined) throw unsupported();
  return { content: request.body, mediaType };
}

/** Teaches the server about routes that read their bodies themselves. */
export function acceptStreamedBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request: FastifyRequest, _: unknown, done: () => void) => {
    const mediaType = request.headers['content-type'];
    if (request.routeOptions.config.streamedBody && mediaType && !mediaType.startsWith('multipart/')) {
      mediaTypes.set(request, mediaType);
      request.headers['content-type'] = STREAM;
    }
    done();
  });
  fastify.addContentTypeParser(
    STREAM,
    (request: FastifyRequest, body: Readable, done: (error: Error | null, body?: Readable) => void) => {
      if (mediaTypes.has(request)) done(null, body);
      else done(unsupported());
    },
  );
}

function unsupported(): Problem {
  return new Problem(415, 'http.unsupported_media_type', 'This kind of content is not understood here');
}
