import type { ExternalPerson } from './external-person.js';
import { decideArrival, type Arrival, type KnownAccount } from './single-sign-on.policy.js';

const person: ExternalPerson = {
  issuer: 'https://idp.kommun.example',
  subject: 'maria',
  email: 'maria@kommun.example',
  emailVerified: true,
  name: 'Maria',
  workTitle: null,
};
const account: KnownAccount = { verified: true, suspended: false, platformRole: 'member', twoStep: false };

function decide(arrival: { [Part in keyof Arrival]?: Partial<Arrival[Part]> | null }): string {
  const verdict = decideArrival({
    provider: {
      domains: [{ domain: 'kommun.example', organisation: 'o' }],
      required: false,
      trustsAddresses: false,
      ...arrival.provider,
    },
    person: { ...person, ...arrival.person },
    connected: arrival.connected ? { ...account, ...arrival.connected } : null,
    sameAddress: arrival.sameAddress ? { ...account, ...arrival.sameAddress } : null,
  });
  return 'let' in verdict ? verdict.let : verdict.problem;
}

describe('who is let in from a provider', () => {
  it.each([
    ['someone new', {}, 'create'],
    [
      'someone new whose provider is trusted with its domains',
      { person: { emailVerified: false }, provider: { trustsAddresses: true } },
      'create',
    ],
    ['an address that the provider has not verified', { person: { emailVerified: false } }, 'email_not_verified'],
    ['nobody without an address', { person: { email: null } }, 'no_email'],
    ['nobody from another domain', { person: { email: 'maria@annan.example' } }, 'domain_not_allowed'],
    ['nobody from a domain inside the domain', { person: { email: 'maria@x.kommun.example' } }, 'domain_not_allowed'],
    ['nobody with two domains', { person: { email: 'maria@kommun.example@annan.example' } }, 'domain_not_allowed'],
    ['the owner of a verified account', { sameAddress: {} }, 'connect'],
    ['the owner of an address that someone else only typed in', { sameAddress: { verified: false } }, 'create'],
    ['nobody suspended', { sameAddress: { suspended: true } }, 'suspended'],
    ['nobody suspended who never verified', { sameAddress: { verified: false, suspended: true } }, 'suspended'],
    ['an administrator not by address alone', { sameAddress: { platformRole: 'admin' } }, 'link_first'],
    ['an editor not by address alone', { sameAddress: { platformRole: 'editor' } }, 'link_first'],
    ['someone with a second step not by address alone', { sameAddress: { twoStep: true } }, 'link_first'],
    [
      'both by address where nothing else is allowed',
      { sameAddress: { twoStep: true }, provider: { required: true } },
      'connect',
    ],
    ['who is connected', { connected: {} }, 'connected'],
    [
      'who is connected, whatever the provider says of the address',
      { connected: {}, person: { emailVerified: false } },
      'connected',
    ],
    [
      'who is connected only from its domains',
      { connected: {}, person: { email: 'maria@annan.example' } },
      'domain_not_allowed',
    ],
    ['nobody suspended who is connected', { connected: { suspended: true } }, 'suspended'],
  ] as const)('%s', (_, arrival, verdict) => {
    expect(decide(arrival)).toBe(verdict);
  });
});
