import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { AppConfig } from '#platform/config';

/** Makes the secrets that people carry, and the keyed hashes that are all we keep of them. */
@Injectable()
export class Secrets {
  constructor(private readonly config: AppConfig) {}

  /** A new random secret of 32 bytes. */
  make(): string {
    return randomBytes(32).toString('base64url');
  }

  /** What is stored of a secret. A copy of the database is worth nothing without the server's key. */
  hash(kind: string, secret: string): string {
    return this.keyed(`hash:${kind}:${secret}`);
  }

  /** A secret that can be made again from the same parts, so that doing the same job twice sends the same link. */
  derive(kind: string, ...parts: string[]): string {
    return this.keyed(`secret:${kind}:${JSON.stringify(parts)}`);
  }

  private keyed(text: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(text).digest('base64url');
  }
}
