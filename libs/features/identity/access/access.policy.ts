import { PLATFORM_ROLES, type PlatformRole } from '#contracts';
import { isPlatform, mayUse, type Actor } from '#platform/access';
import { forbidden, unauthorised, type Problem } from '#platform/http';

/** What a route says about who may call it; undefined when it says nothing. */
export type Declaration = 'public' | 'signed-in' | PlatformRole | undefined;

/** A request as far as access is concerned. */
export interface AccessQuestion {
  readonly declared: Declaration;
  readonly method: string;
  readonly actor: Actor | null;
  /** Whether an `Authorization: Bearer` came with it. */
  readonly bearer: boolean;
  /** Origin of the page that sent it, by `Origin` or else `Referer`; null when neither came. */
  readonly origin: string | null;
  readonly allowedOrigins: readonly string[];
  /** Whether the route signs people in or makes accounts. */
  readonly signsIn: boolean;
  /** Whether the route is about how one signs in oneself: open to those who must set up their second step. */
  readonly ownSignIn: boolean;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method only reads. */
export function isSafe(method: string): boolean {
  return SAFE_METHODS.has(method.toUpperCase());
}

/** Why a request must not go on to its route, or null when it may. Closed unless the route says otherwise. */
export function refusal(question: AccessQuestion): Problem | null {
  const { declared, actor, bearer } = question;
  if (declared === undefined) return forbidden('auth.undeclared', 'This route does not say who may call it');
  if (bearer && actor === null) return unauthorised('auth.invalid_token', 'The token is not valid');
  if (comesFromElsewhere(question)) return forbidden('auth.wrong_origin', 'The request comes from another site');
  if (actor !== null && !mayUse(actor, isSafe(question.method) ? 'read' : 'write'))
    return forbidden('auth.token_scope', 'The token does not allow this');
  if (declared === 'public') return null;
  if (actor === null) return unauthorised();
  if (actor.secondStepMissing && !question.ownSignIn)
    return forbidden('auth.second_step_missing', 'Set up signing in in two steps first; administrators need it');
  if (isRole(declared) && !isPlatform(actor, declared))
    return forbidden('auth.role_required', `This is for the role ${declared}`);
  return null;
}

/**
 * Browsers send the cookie by themselves, so a change that comes with it must come from our own pages. Requests with a token need
 * no origin. Signing in is refused from other sites too: it would sign a visitor in as someone else unnoticed.
 */
function comesFromElsewhere({ actor, bearer, method, origin, allowedOrigins, signsIn }: AccessQuestion): boolean {
  if (bearer || isSafe(method)) return false;
  if (actor !== null) return origin === null || !allowedOrigins.includes(origin);
  return signsIn && origin !== null && !allowedOrigins.includes(origin);
}

function isRole(declared: Declaration): declared is PlatformRole {
  return PLATFORM_ROLES.some((role) => role === declared);
}

/**
 * Keys to an account are handed out to its person only: a token cannot make itself a longer life.
 * @throws Problem 403 when a program asks.
 */
export function assertInPerson(actor: Actor): void {
  if (actor.tokenId !== null)
    throw forbidden('auth.session_required', 'Sign in with your browser to do this; a token is not enough');
}
