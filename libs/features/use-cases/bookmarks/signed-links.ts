import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppConfig } from '#platform/config';
import { isId } from '#platform/http';

/** Links in mails that name a person and say what for, signed with the server's key: nothing is stored, and they work for good. */
@Injectable()
export class SignedLinks {
  constructor(private readonly config: AppConfig) {}

  tokenFor(purpose: string, userId: string): string {
    return `${userId}.${this.signature(purpose, userId)}`;
  }

  /** The person that a token was made for; null for one that is none of ours. */
  personOf(purpose: string, token: string): string | null {
    const [userId = '', signature = ''] = token.split('.');
    if (!isId(userId)) return null;
    const given = Buffer.from(signature);
    const right = Buffer.from(this.signature(purpose, userId));
    return given.length === right.length && timingSafeEqual(given, right) ? userId : null;
  }

  private signature(purpose: string, userId: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(`link:${purpose}:${userId}`).digest('base64url');
  }
}
