import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { StrictValidationPipe } from '#platform/http';
import { LoginDto } from './login.dto.js';
import { PASSWORD_STRATEGY } from './password.strategy.js';

/** Runs Passport's password strategy. The body is checked first: guards run before pipes, and Passport would take anything. */
@Injectable()
export class PasswordGuard extends AuthGuard(PASSWORD_STRATEGY) {
  private readonly pipe = new StrictValidationPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.body = await this.pipe.transform(request.body, { type: 'body', metatype: LoginDto });
    return Boolean(await super.canActivate(context));
  }
}
