import type { Actor } from '#platform/access';
import { canEditOrganisation, fixedFields } from './organisations.policy.js';

const actor = (more: Partial<Actor>): Actor => ({
  userId: 'u',
  name: 'Someone',
  platformRole: 'member',
  memberships: [],
  hubs: [],
  sessionId: null,
  tokenId: null,
  scopes: null,
  ...more,
});

describe('who may edit the page of an organisation', () => {
  it.each([
    ['nobody signed in', null, false],
    ['a stranger', actor({}), false],
    ['a member', actor({ memberships: [{ organisationId: 'a', role: 'member' }] }), false],
    ['a representative', actor({ memberships: [{ organisationId: 'a', role: 'representative' }] }), false],
    ['an administrator', actor({ memberships: [{ organisationId: 'a', role: 'administrator' }] }), true],
    [
      'an administrator of another one',
      actor({ memberships: [{ organisationId: 'b', role: 'administrator' }] }),
      false,
    ],
    ['an editor of the platform', actor({ platformRole: 'editor' }), true],
  ])('%s', (_, who, may) => {
    expect(canEditOrganisation(who, 'a')).toBe(may);
  });
});

describe('what stays as it is', () => {
  const verified = { type: 'civil_society', verifiedAt: new Date() } as const;

  it('is what a municipality is called and where it lies, for everyone', () => {
    const municipality = { type: 'municipality', verifiedAt: null } as const;
    expect(fixedFields(actor({ platformRole: 'admin' }), municipality)).toEqual(['name', 'municipality', 'reach']);
  });

  it('is who a verified organisation is, until an editor says otherwise', () => {
    expect(fixedFields(actor({}), verified)).toEqual(['name', 'organisationNumber']);
    expect(fixedFields(actor({ platformRole: 'editor' }), verified)).toEqual([]);
    expect(fixedFields(actor({}), { ...verified, verifiedAt: null })).toEqual([]);
  });
});
