import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import type { LoginDto } from './login.dto.js';
import { SignIn, type SignedIn } from './sign-in.service.js';

/** Name under which Passport knows it; other ways to sign in have names of their own. */
export const PASSWORD_STRATEGY = 'password';

/** Passport's way in with an e-mail address and a password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, PASSWORD_STRATEGY) {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  validate(request: FastifyRequest<{ Body: LoginDto }>, email: string, password: string): Promise<SignedIn> {
    const { code } = request.body;
    return this.signIn.withPassword({ email, password, code }, { address: request.ip, userAgent: '' });
  }
}
