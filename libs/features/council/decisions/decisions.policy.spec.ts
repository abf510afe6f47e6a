import type { Actor } from '#platform/access';
import type { CouncilStanding } from '../council.policy.js';
import {
  canAnswerFollowUp,
  canReplaceVote,
  canRunDecision,
  canSeeDecision,
  canSeeVotes,
  faultsOfVote,
  votingPhase,
  type GuardedDecision,
} from './decisions.policy.js';

const actor = (about: Partial<Actor> = {}): Actor => ({
  userId: 'me',
  name: 'Maria',
  platformRole: 'member',
  memberships: [],
  hubs: [],
  sessionId: 's',
  tokenId: null,
  scopes: null,
  ...about,
});
const standing = (about: Partial<CouncilStanding> = {}): CouncilStanding => ({
  userId: 'me',
  isSecretary: false,
  seats: [],
  observes: [],
  ...about,
});
const inHub = (role: 'member' | 'moderator' | 'owner') => actor({ hubs: [{ hubId: 'group', role, rulesDue: false }] });
const SEATED = standing({ seats: [{ seatId: 'seat', termId: 'term', organisationId: 'o', role: 'holder' }] });
const SECRETARY = standing({ isSecretary: true });

const ofCouncil = (state: GuardedDecision['state'] = 'open'): GuardedDecision => ({
  state,
  term: { id: 'term' },
  hub: null,
  closesAt: new Date('2026-12-01T12:00:00Z'),
});
const ofGroup = (
  visibility: 'open' | 'closed' | 'secret' = 'open',
  state: GuardedDecision['state'] = 'open',
): GuardedDecision => ({
  ...ofCouncil(state),
  term: null,
  hub: { id: 'group', visibility, joinPolicy: 'request', archivedAt: null },
});

describe('when votes count', () => {
  const phase = (closesAt: string, now: string, state: GuardedDecision['state'] = 'open') =>
    votingPhase({ state, closesAt: new Date(closesAt) }, new Date(now));

  it('is until the very millisecond in which voting ends', () => {
    expect(phase('2026-12-01T12:00:00.000Z', '2026-12-01T11:59:59.999Z')).toBe('open');
    expect(phase('2026-12-01T12:00:00.000Z', '2026-12-01T12:00:00.000Z')).toBe('over');
  });

  it('is the same instant on both sides of summer time: noon in Stockholm is 11:00 in UTC in winter and 10:00 in summer', () => {
    expect(phase('2027-03-27T12:00:00+01:00', '2027-03-27T10:59:59.999Z')).toBe('open');
    expect(phase('2027-03-27T12:00:00+01:00', '2027-03-27T11:00:00Z')).toBe('over');
    expect(phase('2027-03-28T12:00:00+02:00', '2027-03-28T09:59:59.999Z')).toBe('open');
    expect(phase('2027-03-28T12:00:00+02:00', '2027-03-28T10:00:00Z')).toBe('over');
  });

  it('is neither before it is opened, nor after it is closed or withdrawn', () => {
    expect(phase('2026-12-01T12:00:00Z', '2026-11-01T12:00:00Z', 'draft')).toBe('not_begun');
    expect(phase('2026-12-01T12:00:00Z', '2026-11-01T12:00:00Z', 'closed')).toBe('over');
    expect(phase('2026-12-01T12:00:00Z', '2026-11-01T12:00:00Z', 'withdrawn')).toBe('called_off');
  });
});

describe('who leads a decision', () => {
  it('of the council is the secretariat, and no seat', () => {
    expect(canRunDecision(actor(), SECRETARY, ofCouncil())).toBe(true);
    expect(canRunDecision(actor(), SEATED, ofCouncil())).toBe(false);
    expect(canRunDecision(null, null, ofCouncil())).toBe(false);
  });

  it('of a working group are its moderators, and the secretariat where it reads', () => {
    expect(canRunDecision(inHub('moderator'), standing(), ofGroup('secret'))).toBe(true);
    expect(canRunDecision(inHub('member'), standing(), ofGroup())).toBe(false);
    expect(canRunDecision(actor(), SECRETARY, ofGroup())).toBe(true);
    expect(canRunDecision(actor(), SECRETARY, ofGroup('closed'))).toBe(false);
  });
});

describe('who reads a decision', () => {
  it('of the council is everyone, but for drafts', () => {
    expect(canSeeDecision(null, null, ofCouncil())).toBe(true);
    expect(canSeeDecision(null, null, ofCouncil('draft'))).toBe(false);
    expect(canSeeDecision(actor(), standing(), ofCouncil('draft'))).toBe(false);
    expect(canSeeDecision(actor(), SEATED, ofCouncil('draft'))).toBe(true);
    expect(canSeeDecision(actor(), standing({ observes: ['term'] }), ofCouncil('draft'))).toBe(true);
    expect(canSeeDecision(actor(), standing({ observes: ['former'] }), ofCouncil('draft'))).toBe(false);
  });

  it('of a working group is who reads the group', () => {
    expect(canSeeDecision(null, null, ofGroup())).toBe(true);
    expect(canSeeDecision(actor({ platformRole: 'admin' }), SECRETARY, ofGroup('closed'))).toBe(false);
    expect(canSeeDecision(inHub('member'), standing(), ofGroup('secret'))).toBe(true);
    expect(canSeeDecision(actor(), standing(), ofGroup('open', 'draft'))).toBe(false);
    expect(canSeeDecision(inHub('member'), standing(), ofGroup('open', 'draft'))).toBe(true);
  });
});

it('shows votes to those who have voted, and to everyone when voting has ended', () => {
  expect(canSeeVotes('open', false)).toBe(false);
  expect(canSeeVotes('open', true)).toBe(true);
  expect(canSeeVotes('over', false)).toBe(true);
  expect(canSeeVotes('called_off', false)).toBe(false);
  expect(canSeeVotes('not_begun', false)).toBe(false);
});

it('lets the holder speak over the deputy, and not the other way round', () => {
  expect(canReplaceVote('deputy', 'holder')).toBe(true);
  expect(canReplaceVote('deputy', 'deputy')).toBe(true);
  expect(canReplaceVote('holder', 'holder')).toBe(true);
  expect(canReplaceVote('holder', 'deputy')).toBe(false);
  expect(canReplaceVote(null, null)).toBe(true);
});

it('asks for a reason of who disagrees or blocks, and takes a block only by consent', () => {
  expect(faultsOfVote('consent', 'agree', '')).toEqual([]);
  expect(faultsOfVote('consent', 'abstain', '')).toEqual([]);
  expect(faultsOfVote('consent', 'block', 'Lagen tillåter det inte.')).toEqual([]);
  expect(faultsOfVote('consent', 'block', '')).toMatchObject([{ path: 'reason', code: 'required' }]);
  expect(faultsOfVote('majority', 'disagree', '')).toMatchObject([{ path: 'reason', code: 'required' }]);
  expect(faultsOfVote('majority', 'block', 'Nej')).toMatchObject([{ path: 'choice', code: 'oneOf' }]);
});

it('lets who leads and the owner answer what became of it', () => {
  const organisation = { organisationId: 'o', userId: null };
  const representative = actor({ memberships: [{ organisationId: 'o', role: 'representative' }] });
  const member = actor({ memberships: [{ organisationId: 'o', role: 'member' }] });
  expect(canAnswerFollowUp(representative, false, organisation)).toBe(true);
  expect(canAnswerFollowUp(member, false, organisation)).toBe(false);
  expect(canAnswerFollowUp(member, true, organisation)).toBe(true);
  expect(canAnswerFollowUp(actor(), false, { organisationId: null, userId: 'me' })).toBe(true);
  expect(canAnswerFollowUp(actor(), false, { organisationId: null, userId: 'you' })).toBe(false);
  expect(canAnswerFollowUp(null, false, organisation)).toBe(false);
});
