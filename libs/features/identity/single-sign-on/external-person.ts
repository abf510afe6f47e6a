import type { SignInProblem } from '#contracts';

/** Whom a provider named, after everything about its answer was checked. */
export interface ExternalPerson {
  readonly issuer: string;
  readonly subject: string;
  /** In lower case; null when the provider did not say. */
  readonly email: string | null;
  /** Whether the provider itself says that the address was verified. */
  readonly emailVerified: boolean;
  readonly name: string | null;
  readonly workTitle: string | null;
}

/** Thrown on the way back from a provider; the browser is sent to the page that says what to do. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';

  constructor(
    readonly problem: SignInProblem,
    /** For the log: what was wrong, without anything of the person. */
    readonly reason: string,
  ) {
    super(`${problem}: ${reason}`);
  }
}

/** A text of a claim or attribute: the first one of several; null when there is none. */
export function textOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}

/** Whether a claim or attribute says yes; attributes of SAML are texts. */
export function isYes(value: unknown): boolean {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return one === true || (typeof one === 'string' && one.toLowerCase() === 'true');
}
