import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { badRequest, type Problem } from '#platform/http';
import { isTooCommon } from './password-rules.js';

/** argon2id with the parameters of the OWASP cheat sheet: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords. */
@Injectable()
export class Passwords implements OnApplicationBootstrap {
  private decoy: Promise<string> | null = null;

  async onApplicationBootstrap(): Promise<void> {
    await this.decoyHash();
  }

  /** The hash to store. */
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), PARAMETERS);
  }

  /** Whether it is the password. Without a stored hash it works just as long, and says no. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.decoyHash()), password.normalize('NFKC'));
    return stored !== null && right;
  }

  /** Whether the stored hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(stored);
    return (
      memoryCost !== PARAMETERS.memoryCost || timeCost !== PARAMETERS.timeCost || parallelism !== PARAMETERS.parallelism
    );
  }

  /** @throws Problem 400 when the password is among the first that anyone would try. */
  assertGood(password: string, person: { readonly email: string; readonly name: string }, path = 'password'): void {
    if (isTooCommon(password, person)) throw tooCommon(path);
  }

  /** A hash of nothing in particular, so that an unknown address costs the time of a known one. */
  private decoyHash(): Promise<string> {
    this.decoy ??= this.hash(randomBytes(32).toString('base64url'));
    return this.decoy;
  }
}

function tooCommon(path: string): Problem {
  const message = 'is too easy to guess';
  return badRequest('password.too_common', 'The password is too easy to guess', [
    { path, code: 'password.too_common', message },
  ]);
}
