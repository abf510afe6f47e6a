import type { Actor } from '#platform/access';
import { canEditNeed, canLinkUseCases, canRemoveNeed } from './needs.policy.js';

const person = (userId: string, ...organisations: string[]): Actor => ({
  userId,
  name: 'Maria Prov',
  platformRole: 'member',
  memberships: organisations.map((organisationId) => ({ organisationId, role: 'member' })),
  hubs: [],
  sessionId: null,
  tokenId: null,
  scopes: null,
});
const standing = (isSecretary: boolean) => ({ userId: 's', isSecretary, seats: [], observes: [] });
const need = { organisationId: 'org', raisedBy: 'raiser', state: 'raised' } as const;
const raiser = person('raiser', 'org');
const colleague = person('colleague', 'org');
const stranger = person('stranger', 'other');

it('is changed by the organisation that raised it until it is prioritised, and by the secretariat until it is merged', () => {
  expect(canEditNeed(colleague, standing(false), need)).toBe(true);
  expect(canEditNeed(colleague, standing(false), { ...need, state: 'under_review' })).toBe(true);
  expect(canEditNeed(colleague, standing(false), { ...need, state: 'prioritised' })).toBe(false);
  expect(canEditNeed(stranger, standing(false), need)).toBe(false);
  expect(canEditNeed(null, null, need)).toBe(false);
  expect(canEditNeed(stranger, standing(true), { ...need, state: 'delivered' })).toBe(true);
  expect(canEditNeed(stranger, standing(true), { ...need, state: 'merged' })).toBe(false);
});

it('is taken back by who raised it, as long as nobody else has anything to do with it', () => {
  expect(canRemoveNeed(raiser, need, false)).toBe(true);
  expect(canRemoveNeed(raiser, need, true)).toBe(false);
  expect(canRemoveNeed(colleague, need, false)).toBe(false);
  expect(canRemoveNeed(raiser, { ...need, state: 'under_review' }, false)).toBe(false);
  expect(canRemoveNeed(null, need, false)).toBe(false);
});

it('gets its use cases from those who have a part in it', () => {
  expect(canLinkUseCases(colleague, standing(false), need, [])).toBe(true);
  expect(canLinkUseCases(stranger, standing(false), need, [])).toBe(false);
  expect(canLinkUseCases(stranger, standing(false), need, ['other'])).toBe(true);
  expect(canLinkUseCases(stranger, standing(true), need, [])).toBe(true);
  expect(canLinkUseCases(colleague, standing(true), { ...need, state: 'merged' }, ['org'])).toBe(false);
});
