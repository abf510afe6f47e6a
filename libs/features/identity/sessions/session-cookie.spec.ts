import { noSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.js';

describe('the session cookie', () => {
  it('is found among others', () => {
    expect(readSessionCookie('a=b; torget_session=secret-1_2; c=d')).toBe('secret-1_2');
  });

  it.each([undefined, '', 'a=b', 'torget_session=', 'xtorget_session=secret'])('is not found in %p', (header) => {
    expect(readSessionCookie(header)).toBeNull();
  });

  it('is kept from scripts and from other sites, and in production from plain HTTP', () => {
    expect(sessionCookie('secret', false)).toBe(
      'torget_session=secret; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax',
    );
    expect(sessionCookie('secret', true)).toMatch(/; Secure$/);
    expect(noSessionCookie(false)).toMatch(/^torget_session=; Path=\/; Max-Age=0;/);
  });
});
