import type { Actor } from '#platform/access';
import { assertInPerson, refusal, type AccessQuestion } from './access.policy.js';

const OURS = 'https://torget.example';
const person: Actor = {
  userId: 'u',
  name: 'Maria',
  platformRole: 'member',
  memberships: [],
  hubs: [],
  sessionId: 's',
  tokenId: null,
  scopes: null,
};
const program: Actor = { ...person, sessionId: null, tokenId: 't' };

function ask(question: Partial<AccessQuestion>): string | null {
  const whole: AccessQuestion = {
    declared: 'signed-in',
    method: 'GET',
    actor: null,
    bearer: false,
    origin: null,
    allowedOrigins: [OURS],
    signsIn: false,
    ownSignIn: false,
    ...question,
  };
  return refusal(whole)?.code ?? null;
}

describe('who may call a route', () => {
  it('is closed when the route says nothing, even to an administrator', () => {
    expect(ask({ declared: undefined, actor: { ...person, platformRole: 'admin' } })).toBe('auth.undeclared');
  });

  it('lets an administrator without a second step set it up, read what is public, and do nothing else', () => {
    const waiting: Actor = { ...person, secondStepMissing: true };
    expect(ask({ actor: waiting })).toBe('auth.second_step_missing');
    expect(ask({ declared: 'admin', actor: waiting })).toBe('auth.second_step_missing');
    expect(ask({ actor: waiting, ownSignIn: true })).toBeNull();
    expect(ask({ declared: 'public', actor: waiting })).toBeNull();
  });

  it('lets everyone into public routes', () => {
    expect(ask({ declared: 'public' })).toBeNull();
    expect(ask({ declared: 'public', actor: person })).toBeNull();
  });

  it('asks for sign-in elsewhere', () => {
    expect(ask({})).toBe('auth.required');
    expect(ask({ actor: person })).toBeNull();
  });

  it('asks for at least the role', () => {
    expect(ask({ declared: 'moderator', actor: null })).toBe('auth.required');
    expect(ask({ declared: 'moderator', actor: { ...person, platformRole: 'editor' } })).toBe('auth.role_required');
    expect(ask({ declared: 'moderator', actor: { ...person, platformRole: 'moderator' } })).toBeNull();
    expect(ask({ declared: 'moderator', actor: { ...person, platformRole: 'admin' } })).toBeNull();
  });

  it('refuses a bad token everywhere', () => {
    expect(ask({ declared: 'public', bearer: true })).toBe('auth.invalid_token');
    expect(ask({ bearer: true })).toBe('auth.invalid_token');
  });
});

describe('where a change may come from', () => {
  const change = { method: 'POST', actor: person };

  it('is one of our own pages when it comes with the cookie', () => {
    expect(ask({ ...change, origin: OURS })).toBeNull();
    expect(ask({ ...change, origin: null })).toBe('auth.wrong_origin');
    expect(ask({ ...change, origin: 'https://evil.example' })).toBe('auth.wrong_origin');
    expect(ask({ ...change, origin: 'null' })).toBe('auth.wrong_origin');
    expect(ask({ ...change, declared: 'public', origin: 'https://evil.example' })).toBe('auth.wrong_origin');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is checked for %s', (method) => {
    expect(ask({ ...change, method })).toBe('auth.wrong_origin');
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('does not matter for %s', (method) => {
    expect(ask({ ...change, method, origin: 'https://evil.example' })).toBeNull();
  });

  it('does not matter with a token', () => {
    expect(ask({ method: 'POST', actor: program, bearer: true, origin: 'https://other.example' })).toBeNull();
  });

  it('is not another site when someone signs in, but may be a program', () => {
    expect(ask({ declared: 'public', method: 'POST', signsIn: true, origin: 'https://evil.example' })).toBe(
      'auth.wrong_origin',
    );
    expect(ask({ declared: 'public', method: 'POST', signsIn: true, origin: OURS })).toBeNull();
    expect(ask({ declared: 'public', method: 'POST', signsIn: true, origin: null })).toBeNull();
  });
});

describe('what a token may do', () => {
  it.each<[Actor['scopes'], string, string | null]>([
    [null, 'GET', null],
    [null, 'POST', null],
    [['read'], 'GET', null],
    [['read'], 'POST', 'auth.token_scope'],
    [['write'], 'POST', null],
    [['write'], 'GET', 'auth.token_scope'],
    [['read', 'write'], 'DELETE', null],
  ])('with scopes %p: %s', (scopes, method, expected) => {
    expect(ask({ method, bearer: true, actor: { ...program, scopes } })).toBe(expected);
  });

  it('does not reach the keys of the account', () => {
    expect(() => assertInPerson(program)).toThrow('auth.session_required');
    expect(() => assertInPerson(person)).not.toThrow();
  });
});
