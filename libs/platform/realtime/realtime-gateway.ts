import {
  applyDecorators,
  Catch,
  Injectable,
  SetMetadata,
  UseFilters,
  UseGuards,
  UsePipes,
  type CanActivate,
  type ExceptionFilter,
  type ExecutionContext,
} from '@nestjs/common';
import { WebSocketGateway } from '@nestjs/websockets';
import { isPublic, mayUse, needsOnlySignIn } from '#platform/access';
import { forbidden, StrictValidationPipe, unauthorised } from '#platform/http';
import type { RealtimeSocket } from './socket.js';

const WRITES = 'torget:socket-writes';

/** For events that change something: an API token that may only read is refused. */
export const Writes = (): MethodDecorator => SetMetadata(WRITES, true);

/** The door of every event: closed unless its method says `@Public()` or `@SignedIn()`, as with routes. */
@Injectable()
export class SocketGuard implements CanActivate {
  /** @throws Problem 401 or 403. */
  canActivate(context: ExecutionContext): boolean {
    const [handler, gateway] = [context.getHandler(), context.getClass()];
    const { actor } = context.switchToWs().getClient<RealtimeSocket>().data;
    if (actor && !mayUse(actor, Reflect.getMetadata(WRITES, handler) === true ? 'write' : 'read'))
      throw forbidden('auth.token_scope', 'The token does not allow this');
    if (isPublic(handler, gateway)) return true;
    if (!needsOnlySignIn(handler, gateway))
      throw forbidden('auth.undeclared', 'This event does not say who may send it');
    if (!actor) throw unauthorised();
    return true;
  }
}

/** Hands every error on to the dispatcher, which makes the answer of it. Nest's own filter would send an event of its own instead. */
@Catch()
@Injectable()
export class SocketErrorFilter implements ExceptionFilter {
  catch(error: unknown): never {
    throw error;
  }
}

/**
 * A class whose methods take events of sockets: `@SubscribeMessage('thread.open')` with the socket and a message that is a class with rules. What it
 * returns is the answer, `ok: true` beside it; what it throws is the problem. Global guards, pipes and filters are not relied on.
 */
export function RealtimeGateway(): ClassDecorator {
  return applyDecorators(
    WebSocketGateway(),
    UseGuards(SocketGuard),
    UsePipes(StrictValidationPipe),
    UseFilters(SocketErrorFilter),
  );
}
