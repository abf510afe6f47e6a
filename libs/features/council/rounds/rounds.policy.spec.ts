import { ROUND_STATES } from '#contracts';
import type { CouncilStanding } from '../council.policy.js';
import { canScore, canSeeRanking, canSeeRound, roundRightsOf } from './rounds.policy.js';

const TERM = 'term';
const nobody: CouncilStanding = { userId: 'u', isSecretary: false, seats: [], observes: [] };
const seat = { seatId: 's', termId: TERM, organisationId: 'o' };
const holder: CouncilStanding = { ...nobody, seats: [{ ...seat, role: 'holder' }] };
const deputy: CouncilStanding = { ...nobody, seats: [{ ...seat, role: 'deputy' }] };
const former: CouncilStanding = { ...nobody, seats: [{ ...seat, termId: 'another', role: 'holder' }] };
const observer: CouncilStanding = { ...nobody, observes: [TERM] };
const secretary: CouncilStanding = { ...nobody, isSecretary: true };
const everyone = { visitor: null, nobody, holder, deputy, former, observer, secretary };

/** In which states the rule says yes, for each sort of person. */
function table(
  rule: (standing: CouncilStanding | null, round: { termId: string; state: (typeof ROUND_STATES)[number] }) => boolean,
) {
  return Object.fromEntries(
    Object.entries(everyone).map(([who, standing]) => [
      who,
      ROUND_STATES.filter((state) => rule(standing, { termId: TERM, state })).join(' '),
    ]),
  );
}

describe('rights in a round', () => {
  it('a draft is for the council', () => {
    const published = 'open counting closed';
    const all = `draft ${published}`;
    expect(table(canSeeRound)).toEqual({
      ...{ visitor: published, nobody: published, former: published },
      ...{ holder: all, deputy: all, observer: all, secretary: all },
    });
  });

  it('nobody sees the ranking of an open round, administrators and the secretariat included', () => {
    expect(table(canSeeRanking)).toEqual({
      ...{ visitor: 'closed', nobody: 'closed', former: 'closed' },
      ...{
        holder: 'counting closed',
        deputy: 'counting closed',
        observer: 'counting closed',
        secretary: 'counting closed',
      },
    });
  });

  it('only seats of the term score, only while it is open; leading the council gives no score', () => {
    expect(table(canScore)).toEqual({
      ...{ visitor: '', nobody: '', former: '', observer: '', secretary: '' },
      ...{ holder: 'open', deputy: 'open' },
    });
  });

  it('the secretariat leads: each step in its time', () => {
    const able = (right: keyof ReturnType<typeof roundRightsOf>) =>
      table((standing, round) => roundRightsOf(standing, round)[right]);
    expect(able('canEdit').secretary).toBe('draft open');
    expect(able('canDelete').secretary).toBe('draft');
    expect(able('canOpen').secretary).toBe('draft');
    expect(able('canEndScoring').secretary).toBe('open');
    expect(able('canClose').secretary).toBe('counting');
    for (const right of ['canEdit', 'canDelete', 'canOpen', 'canEndScoring', 'canClose', 'canWriteOutcomes'] as const)
      expect({ ...able(right), secretary: '' }).toEqual(table(() => false));
  });
});
