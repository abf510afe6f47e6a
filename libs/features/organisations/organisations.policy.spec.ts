import type { Actor } from '#platform/access';
import { canEditOrganisation } from './organisations.policy.js';

const actor = (more: Partial<Actor>): Actor => ({
  userId: 'u',
  name: 'Someone',
  platformRole: 'member',
  memberships: [],
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
    ['a representative', actor({ memberships: [{ organisationId: 'a', role: 'representative' }] }), true],
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
