import { domainToASCII } from 'node:url';
import { BELONGING_LIMITS } from '#contracts';
import { isPublicMailDomain } from './public-mail-domains.js';

export type DomainFault = 'mailDomain' | 'publicMail';

/** A domain in the form that is stored, or what is wrong with it. */
export type ReadDomain = { readonly domain: string } | { readonly fault: DomainFault };

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Second levels under which domains are sold to anyone, so that they are nobody's own. */
const REGISTRY_LEVELS = new Set(['ac', 'co', 'com', 'edu', 'fhsk', 'gov', 'mil', 'net', 'org', 'pp', 'press', 'tm']);

/**
 * Reads the domain of an organisation's mail addresses: `Sundsvall.se`, `@sundsvall.se` and a whole address are one. It compares exactly:
 * `edu.sundsvall.se` is another domain than `sundsvall.se`, so that the addresses of pupils make nobody an employee.
 */
export function readMailDomain(text: string): ReadDomain {
  const domain = domainToASCII(text.trim().replace(/^.*@/, '').toLowerCase().replace(/\.$/, ''));
  const labels = domain.split('.');
  const isDomain =
    domain.length <= BELONGING_LIMITS.domainMax &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '');
  if (!isDomain || (labels.length === 2 && REGISTRY_LEVELS.has(labels[0] ?? ''))) return { fault: 'mailDomain' };
  return isPublicMailDomain(domain) ? { fault: 'publicMail' } : { domain };
}

/** The domain of a mail address. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
