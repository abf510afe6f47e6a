import type { MembershipRole, PlatformRole } from '#contracts';
import type { Actor } from '#platform/access';
import { canDecideMembers, canEndMembership, canProposeDomain, canTakeOver, firstRole } from './belonging.policy.js';

const HERE = 'here';

function actor(role: MembershipRole | null, platformRole: PlatformRole = 'member'): Actor {
  const memberships = role === null ? [] : [{ organisationId: HERE, role }];
  return { userId: 'me', name: '', platformRole, memberships, hubs: [], sessionId: null, tokenId: null, scopes: null };
}

const led = { organisationId: HERE, hasAdministrator: true };
const unled = { organisationId: HERE, hasAdministrator: false };

describe('who decides about members', () => {
  it.each([
    [null, led, false],
    [actor('member'), led, false],
    [actor('representative'), led, false],
    [actor('administrator'), led, true],
    [actor(null, 'editor'), led, false],
    [actor(null, 'editor'), unled, true],
    [actor('member'), unled, false],
    [actor(null, 'admin'), led, true],
  ] as const)('%#', (who, standing, may) => {
    expect(canDecideMembers(who, standing)).toBe(may);
    expect(canDecideMembers(who, { ...standing, organisationId: 'elsewhere' })).toBe(
      may && who.memberships.length === 0,
    );
  });

  it('lets everyone go themselves', () => {
    expect(canEndMembership(actor('member'), 'me', led)).toBe(true);
    expect(canEndMembership(actor('member'), 'another', led)).toBe(false);
  });
});

it('lets an organisation say which domains are its own, by its administrators', () => {
  expect(canProposeDomain(actor('representative'), HERE)).toBe(false);
  expect(canProposeDomain(actor('administrator'), HERE)).toBe(true);
});

it('lets only an organisation without an administrator be taken over, by an address of its own', () => {
  expect([canTakeOver(unled, true), canTakeOver(unled, false), canTakeOver(led, true)]).toEqual([true, false, false]);
  expect([firstRole(unled), firstRole(led)]).toEqual(['administrator', 'member']);
});
