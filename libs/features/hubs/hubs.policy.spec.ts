import { HUB_VISIBILITIES, type HubRole, type PlatformRole } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import {
  canEditHub,
  canModerateHub,
  canOwnHub,
  canPostInHub,
  canReadHub,
  canSeeHub,
  canTendHub,
  hubListingKeys,
  hubReaderKeys,
  wayIntoHub,
  type GuardedHub,
} from './hubs.policy.js';

function actor(role: HubRole | null, platformRole: PlatformRole = 'member', rulesDue = false): Actor {
  const hubs = role === null ? [] : [{ hubId: 'here', role, rulesDue }];
  return { userId: 'me', name: '', platformRole, memberships: [], hubs, sessionId: null, tokenId: null, scopes: null };
}

const hub = (change: Partial<GuardedHub> = {}): GuardedHub => ({
  id: 'here',
  visibility: 'closed',
  joinPolicy: 'request',
  archivedAt: null,
  ...change,
});
const archived = hub({ archivedAt: new Date() });
const someone = actor(null);
const admin = actor(null, 'admin');

describe('who knows of a hub, and who reads it', () => {
  it.each([
    ['open', [true, true, true, true], [true, true, true, true]],
    ['closed', [true, true, true, true], [false, false, true, false]],
    ['secret', [false, false, true, false], [false, false, true, false]],
  ] as const)('%s', (visibility, sees, reads) => {
    const askers = [null, someone, actor('member'), admin];
    expect(askers.map((one) => canSeeHub(one, hub({ visibility })))).toEqual(sees);
    expect(askers.map((one) => canReadHub(one, hub({ visibility })))).toEqual(reads);
  });

  it('is the same by keys, which lists and the search index go by', () => {
    for (const visibility of HUB_VISIBILITIES)
      for (const asker of [null, someone, actor('member'), admin]) {
        const one = hub({ visibility });
        const holds = (keys: readonly string[]): boolean => askerKeys(asker).some((key) => keys.includes(key));
        expect(holds(hubReaderKeys(one))).toBe(canReadHub(asker, one));
        expect(holds(hubListingKeys(one))).toBe(canSeeHub(asker, one));
      }
  });
});

describe('who does what', () => {
  it('lets members write, when they have said yes to the rules and it is not archived', () => {
    expect([
      canPostInHub(someone, hub({ visibility: 'open' })),
      canPostInHub(actor('member'), hub()),
      canPostInHub(actor('owner', 'member', true), hub()),
      canPostInHub(actor('owner'), archived),
    ]).toEqual([false, true, false, false]);
  });

  it('lets moderators and owners look after it, each with the other below', () => {
    for (const [role, tends, owns] of [
      ['member', false, false],
      ['moderator', true, false],
      ['owner', true, true],
    ] as const) {
      expect([canTendHub(actor(role), hub()), canModerateHub(actor(role), hub())]).toEqual([tends, tends]);
      expect([canOwnHub(actor(role), hub()), canEditHub(actor(role), archived)]).toEqual([owns, false]);
    }
    expect([canTendHub(actor('owner'), archived), canOwnHub(actor('owner'), archived)]).toEqual([false, true]);
  });

  it('gives the platform no more than it needs', () => {
    const moderator = actor(null, 'moderator');
    expect([canModerateHub(moderator, hub({ visibility: 'open' })), canModerateHub(moderator, hub())]).toEqual([
      true,
      false,
    ]);
    expect([canOwnHub(admin, hub()), canOwnHub(admin, hub({ visibility: 'secret' }))]).toEqual([true, false]);
  });
});

describe('the way into a hub', () => {
  it.each([
    [someone, hub({ joinPolicy: 'open' }), 'join'],
    [someone, hub(), 'request'],
    [someone, hub({ joinPolicy: 'invite' }), null],
    [someone, hub({ visibility: 'secret', joinPolicy: 'open' }), null],
    [someone, archived, null],
    [actor('member'), hub({ joinPolicy: 'open' }), null],
    [null, hub({ joinPolicy: 'open' }), null],
  ] as const)('%#', (who, where, way) => {
    expect(wayIntoHub(who, where)).toBe(way);
  });
});
