import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isPublic, needsOnlySignIn, requiredRole, takesFromOtherSites, type Actor } from '#platform/access';
import { AppConfig } from '#platform/config';
import { LOGGER, type Logger } from '#platform/logging';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { refusal, type Declaration } from './access.policy.js';
import { originOf } from './origin.js';
import { SessionAuthenticator } from './session-authenticator.js';

/** Routes that sign people in or make accounts. */
const SIGN_IN_ROUTES = '/api/v1/auth/';
/** Who one is, and how one signs in. */
const OWN_SIGN_IN = /^\/api\/v1\/me(\/(two-step|sessions|sign-ins|password)(\/|$)|$)/;

/** The one door of the HTTP API: finds out who is asking, and lets them through when the route's declaration allows it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly config: AppConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Problem 401 or 403. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Sockets are signed in before their connection exists, not message by message.
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor | null }>();
    const declared = declarationOf(context);
    const path = request.routeOptions.url ?? request.url;
    // Probes must answer while the database is away, and /metrics has a bearer of its own.
    if (declared === 'public' && !path.startsWith('/api/')) return true;

    if (declared === 'public' && takesFromOtherSites(context.getHandler())) {
      request.actor = null;
      return true;
    }

    const bearer = bearerOf(request.headers.authorization);
    request.actor = await this.authenticator.authenticate({
      bearer,
      cookie: readSessionCookie(request.headers.cookie),
    });
    const problem = refusal({
      declared,
      method: request.method,
      actor: request.actor,
      bearer: bearer !== null,
      origin: originOf(request.headers),
      allowedOrigins: this.config.allowedOrigins,
      signsIn: path.startsWith(SIGN_IN_ROUTES),
      ownSignIn: OWN_SIGN_IN.test(path),
    });
    if (declared === undefined)
      this.logger.error({ method: request.method, route: path }, 'a route does not declare who may call it');
    if (problem) throw problem;
    return true;
  }
}

function declarationOf(context: ExecutionContext): Declaration {
  const [handler, controller] = [context.getHandler(), context.getClass()];
  if (isPublic(handler, controller)) return 'public';
  if (needsOnlySignIn(handler, controller)) return 'signed-in';
  return requiredRole(handler, controller) ?? undefined;
}

function bearerOf(header: string | undefined): string | null {
  const found = /^Bearer(?: +(.*))?$/i.exec(header ?? '');
  return found ? (found[1]?.trim() ?? '') : null;
}
