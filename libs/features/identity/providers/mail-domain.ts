import { domainToASCII } from 'node:url';

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** A mail domain in the form in which it is compared: lower case, and å, ä, ö as names on the net have them. */
export function plainDomain(domain: string): string {
  return domainToASCII(domain.trim().replace(/^@/, '').toLowerCase());
}

/** Whether it is a mail domain in that form. */
export function isPlainDomain(domain: string): boolean {
  return DOMAIN.test(domain);
}

/** What stands after the last `@` of an address, in that form; empty when nothing does. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : plainDomain(email.slice(at + 1));
}
