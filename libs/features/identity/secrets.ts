import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { AppConfig } from '#platform/config';

/** AES-256-GCM, with the sizes that NIST SP 800-38D recommends. */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

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

  /**
   * Encrypts a secret that must be read again, such as that of an identity provider.
   * @param owner whose it is: sealed text that is moved to another row cannot be opened there.
   */
  seal(kind: string, owner: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.sealingKey(kind), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** The secret again; null when it was sealed with another `SESSION_SECRET`, for somebody else, or was changed. */
  unseal(kind: string, owner: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
    try {
      const decipher = createDecipheriv(CIPHER, this.sealingKey(kind), bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }

  private sealingKey(kind: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.config.sessionSecret, '', `torget:seal:${kind}`, 32));
  }

  private keyed(text: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(text).digest('base64url');
  }
}
