import type { PlatformRole, SignInProblem } from '#contracts';
import { domainOf } from '../providers/mail-domain.js';
import { domainFor, type Provider, type ProviderDomain } from '../providers/provider.js';
import type { ExternalPerson } from './external-person.js';

/** An account as far as letting somebody in is concerned. */
export interface KnownAccount {
  readonly verified: boolean;
  readonly suspended: boolean;
  readonly platformRole: PlatformRole;
  /** Whether it asks for a second step besides its password. */
  readonly twoStep: boolean;
}

/** What is known when somebody comes from a provider. */
export interface Arrival {
  readonly provider: Pick<Provider, 'domains' | 'required' | 'trustsAddresses'>;
  readonly person: ExternalPerson;
  /** The account that is connected with this person already. */
  readonly connected: KnownAccount | null;
  /** The account with the address that the provider names. */
  readonly sameAddress: KnownAccount | null;
}

/** Into which account somebody is let, or why not. */
export type Verdict = { readonly let: 'connected' | 'connect' | 'create' } | { readonly problem: SignInProblem };

/** The domain that gives the provider a say about a person, or what is wrong. */
export function bindingOf({ provider, person }: Pick<Arrival, 'provider' | 'person'>): ProviderDomain | SignInProblem {
  if (person.email === null) return 'no_email';
  return domainFor(provider, domainOf(person.email)) ?? 'domain_not_allowed';
}

/** Whether the address counts as verified: the provider says so, or is trusted with its domains. */
export function isVouchedFor({ provider, person }: Pick<Arrival, 'provider' | 'person'>): boolean {
  return person.emailVerified || provider.trustsAddresses;
}

/**
 * Decides what happens to somebody who comes from a provider. An account is connected by its address only when both sides have verified the
 * address; one that does more harm in wrong hands (a role on the platform, a second step) is connected by its owner, signed in, unless the
 * provider is required for the domain anyway. An account whose address nobody ever verified is nobody's, and opens for whoever owns the address.
 */
export function decideArrival(arrival: Arrival): Verdict {
  const { provider, connected, sameAddress } = arrival;
  const binding = bindingOf(arrival);
  if (typeof binding === 'string') return { problem: binding };
  if (connected) return connected.suspended ? { problem: 'suspended' } : { let: 'connected' };
  if (!isVouchedFor(arrival)) return { problem: 'email_not_verified' };
  if (sameAddress?.suspended) return { problem: 'suspended' };
  if (!sameAddress?.verified) return { let: 'create' };
  const guarded = sameAddress.platformRole !== 'member' || sameAddress.twoStep;
  return guarded && !provider.required ? { problem: 'link_first' } : { let: 'connect' };
}
