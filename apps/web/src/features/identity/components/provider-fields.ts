import type { ProviderDetail, UpdateProviderDto } from '#api-client';
import { ApiProblem } from '../../../lib/api-problem';
import type { Rule } from './rules';

type Domain = NonNullable<UpdateProviderDto['domains']>[number];

/** Domains with their organisations as one writes them: `kommun.se = kommunen`, one a line. */
export function domainsToText(domains: ProviderDetail['domains']): string {
  return domains.map(({ domain, organisation }) => `${domain} = ${organisation?.slug ?? ''}`).join('\n');
}

/** The lines again; null when one has no domain or no organisation. */
export function textToDomains(text: string): Domain[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const domains = lines.map((line) => /^(\S+?)\s*[=\s]\s*(\S.*)$/.exec(line));
  if (domains.some((one) => one === null)) return null;
  return domains.map((one) => ({ domain: one?.[1] ?? '', organisation: one?.[2] ?? '' }));
}

/** Each line has both. */
export const domainLines: Rule = (value) => (textToDomains(value) === null ? { code: 'matches' } : null);

/** The certificates in a text, one after the other. */
export function textToCertificates(text: string): string[] {
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g);
  return found ?? (text.trim() === '' ? [] : [text.trim()]);
}

/** Errors of a line or a certificate belong to the field that all of them stand in. */
export function onWholeFields(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  const errors = error.errors.map((one) => ({
    ...one,
    path: one.path.replace(/^(domains|saml\.certificates)\..*$/, '$1'),
  }));
  return new ApiProblem({ status: error.status, code: error.code, detail: error.message, errors }, error.retryAfter);
}
