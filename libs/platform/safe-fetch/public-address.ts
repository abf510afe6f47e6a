import ipaddr from 'ipaddr.js';

/** Why an address that someone typed is not one on the public internet. */
export type AddressProblem = 'scheme' | 'credentials' | 'port' | 'private_address' | 'malformed';

/** Ports where web pages are served; any other could be a service that was never meant for strangers. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);
const LONGEST = 2000;
/** The part of IPv6 that is given out for the public internet: what lies outside is local, translated to IPv4, or not in use. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** Names that only mean something inside a network (RFC 6761, RFC 6762, RFC 8375, and `.internal` as ICANN set it aside). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|corp)$/;

/** Whether an IP address is public unicast: not private, local, shared, translated, reserved or for documentation (IANA special-purpose registries). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** What a test may open. */
export interface Permitted {
  readonly addresses: ReadonlySet<string>;
  readonly ports: ReadonlySet<string>;
}

/**
 * What is wrong with an address that someone typed, judged by how it is written; null for an http or https address of a public host. What a name stands for
 * is only known when it is looked up, which {@link SafeFetcher} does.
 * @param url an absolute address. Other notations of an IP address (`http://2130706433/`, `http://0x7f.1/`) are read as browsers read them (WHATWG URL).
 */
export function publicAddressProblem(url: string, permitted?: Permitted): AddressProblem | null {
  // Browsers drop line breaks in the middle of an address, and take any number of slashes of either kind.
  if (url.length > LONGEST || /[\s\p{Cc}\\]/u.test(url) || !URL.canParse(url)) return 'malformed';
  const { protocol, username, password, port, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'scheme';
  if (!/^https?:\/\/[^/]/i.test(url)) return 'malformed';
  if (username !== '' || password !== '') return 'credentials';
  if (!PORTS.has(port) && !permitted?.ports.has(port)) return 'port';
  const host = hostname.replace(/^\[|\]$/g, '');
  return permitted?.addresses.has(host) === true || isPublicHost(host) ? null : 'private_address';
}

function isPublicHost(host: string): boolean {
  if (ipaddr.isValid(host)) return isPublicAddress(host);
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !LOCAL_NAME.test(name);
}
