import { domainOf, readMailDomain } from './mail-domain.js';

describe('the mail domain of an organisation', () => {
  it.each([
    ['sundsvall.se', 'sundsvall.se'],
    [' @Sundsvall.SE ', 'sundsvall.se'],
    ['anna.ek@sundsvall.se', 'sundsvall.se'],
    ['edu.sundsvall.se.', 'edu.sundsvall.se'],
    ['håbo.se', 'xn--hbo-ula.se'],
  ])('%j is %s', (text, domain) => {
    expect(readMailDomain(text)).toEqual({ domain });
  });

  it.each([
    '',
    'se',
    'sunds vall.se',
    '-a.se',
    'a..se',
    '127.0.0.1',
    'http://a.se',
    'co.uk',
    'com.br',
    `${'a'.repeat(64)}.se`,
  ])('%j is none', (text) => {
    expect(readMailDomain(text)).toEqual({ fault: 'mailDomain' });
  });

  it.each(['gmail.com', 'Anna@hotmail.se', 'live.se', 'yahoo.co.uk', 'telia.com', 'icloud.com', 'protonmail.ch'])(
    '%s is open to anyone',
    (text) => {
      expect(readMailDomain(text)).toEqual({ fault: 'publicMail' });
    },
  );

  it('is what stands after the last @', () => {
    expect(domainOf('"a@b"@Kommun.SE')).toBe('kommun.se');
  });
});
