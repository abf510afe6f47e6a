import { paths, safeNext } from './paths';

describe('where one goes after signing in', () => {
  it.each([
    '/',
    '/profil',
    '/profil/sakerhet',
    '/anvandningsfall?q=skola&area=education',
    '/kommuner/%C3%B6rebro',
    '/anvandningsfall/fall#effekter',
  ])('is the page that one came from: %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    null,
    '',
    'profil',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    '/\n//evil.example/',
    '/.//evil.example/',
    '/profil/..//evil.example/',
    ' //evil.example/',
    'javascript:alert(1)',
    '/logga-in?next=/profil',
    paths.register,
    `${paths.verifyEmail}?token=used`,
    `${paths.resetPassword}?token=used`,
  ])('is the start page instead of %j', (next) => {
    expect(safeNext(next)).toBe(paths.home);
  });

  it('never gives what a browser would take for another site', () => {
    const site = 'https://torget.example';
    const tries = ['/a//evil.example', '/%2F%2Fevil.example', '/@evil.example', '/:80', '/..', '/.'];
    for (const next of tries) expect(new URL(safeNext(next), site).origin).toBe(site);
  });
});
