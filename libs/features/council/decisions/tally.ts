import type { DecisionMethod, DecisionOutcome, VoteChoice } from '#contracts';

/** What the votes come to. */
export interface Reckoning {
  readonly agree: number;
  readonly abstain: number;
  readonly disagree: number;
  readonly block: number;
  /** How many have voted. */
  readonly cast: number;
  /** How many could vote, and how many must have. */
  readonly entitled: number;
  readonly quorum: number;
  readonly quorumReached: boolean;
  /** As many for as against, where that decides. */
  readonly tie: boolean;
  readonly outcome: DecisionOutcome;
}

interface Votes {
  readonly method: DecisionMethod;
  readonly entitled: number;
  readonly quorum: number;
  /** One for each voice that has voted. */
  readonly choices: readonly VoteChoice[];
}

/**
 * Reckons the outcome. Whoever abstains has taken part, and so counts for the quorum, and for neither side.
 *
 * - By consent it is adopted unless somebody blocks it: to disagree is to say why, and to let the others go on.
 * - By majority it is adopted when more agree than disagree; as many on both sides is not enough.
 */
export function reckon({ method, entitled, quorum, choices }: Votes): Reckoning {
  const count = (choice: VoteChoice): number => choices.filter((one) => one === choice).length;
  const [agree, disagree, block] = [count('agree'), count('disagree'), count('block')];
  const quorumReached = choices.length >= quorum;
  const carries = method === 'consent' ? block === 0 : agree > disagree;
  return {
    agree,
    abstain: count('abstain'),
    disagree,
    block,
    cast: choices.length,
    entitled,
    quorum,
    quorumReached,
    tie: method === 'majority' && agree === disagree,
    outcome: !quorumReached ? 'no_quorum' : carries ? 'adopted' : 'rejected',
  };
}

/** How many of a working group must have voted: half of its members, rounded up. */
export function quorumOfGroup(members: number): number {
  return Math.max(1, Math.ceil(members / 2));
}
