import { validateSync } from 'class-validator';
import { IsPublicUrl } from './is-public-url.js';
import { isPublicAddress, publicAddressProblem } from './public-address.js';

describe('IP addresses', () => {
  it.each(['8.8.8.8', '1.1.1.1', '193.10.0.1', '172.32.0.1', '2001:4860:4860::8888', '2a00:801::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'no address',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('typed addresses', () => {
  it.each([
    'https://www.sundsvall.se/ai',
    'http://example.com:8080/?a=b#c',
    'HTTPS://EXAMPLE.COM',
    'https://example.com:443/',
    'https://åre.se/',
    'https://8.8.8.8/',
    'https://[2001:4860:4860::8888]/',
    'https://localhost.example.com/',
  ])('%s may be asked', (url) => {
    expect(publicAddressProblem(url)).toBeNull();
  });

  it.each([
    ['ftp://example.com/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['', 'malformed'],
    ['example.com', 'malformed'],
    ['https://', 'malformed'],
    ['https:example.com', 'malformed'],
    ['https:///example.com', 'malformed'],
    ['https:\\\\example.com', 'malformed'],
    ['https://exa\nmple.com', 'malformed'],
    [' https://example.com', 'malformed'],
    ['https://example.com/a b', 'malformed'],
    ['https://1.2.3.4.5/', 'malformed'],
    [`https://example.com/${'a'.repeat(2000)}`, 'malformed'],
    ['https://maria@example.com/', 'credentials'],
    ['https://maria:hemligt@example.com/', 'credentials'],
    ['https://example.com:22/', 'port'],
    ['http://example.com:5432/', 'port'],
    ['http://localhost/', 'private_address'],
    ['http://localhost./', 'private_address'],
    ['http://a.localhost/', 'private_address'],
    ['http://intranet/', 'private_address'],
    ['http://skrivare.local/', 'private_address'],
    ['http://metadata.google.internal/', 'private_address'],
    ['http://router.home.arpa/', 'private_address'],
    ['http://127.0.0.1/', 'private_address'],
    ['http://2130706433/', 'private_address'],
    ['http://0x7f.1/', 'private_address'],
    ['http://0177.0.0.1/', 'private_address'],
    ['http://127.1/', 'private_address'],
    ['http://１２７.0.0.1/', 'private_address'],
    ['http://%31%32%37.0.0.1/', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['http://[::ffff:127.0.0.1]/', 'private_address'],
    ['http://[::ffff:7f00:1]/', 'private_address'],
    ['http://169.254.169.254/latest/meta-data/', 'private_address'],
  ])('%j may not: %s', (url, problem) => {
    expect(publicAddressProblem(url)).toBe(problem);
  });

  it('are checked in bodies by a rule that says what is wrong', () => {
    class Body {
      @IsPublicUrl()
      link: unknown;
    }
    const wrongWith = (link: unknown) =>
      validateSync(Object.assign(new Body(), { link })).flatMap((error) => Object.entries(error.constraints ?? {}));
    expect(wrongWith('https://example.com/')).toEqual([]);
    expect(wrongWith('http://10.0.0.1/')).toEqual([['isPublicUrl', 'link must be an address on the public internet']]);
    expect(wrongWith(7)).toEqual([
      ['isPublicUrl', 'link must be a whole web address that begins with https:// or http://'],
    ]);
  });
});
