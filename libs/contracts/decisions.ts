/** How a decision is reached. In `consent` it stands unless somebody blocks it; in `majority` more must agree than disagree. */
export const DECISION_METHODS = ['consent', 'majority'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

/** Where a decision is on its way. */
export const DECISION_STATES = ['draft', 'open', 'closed', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a vote can say. `block` is only for decisions by consent. */
export const VOTE_CHOICES = ['agree', 'abstain', 'disagree', 'block'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** What came out of the votes; reckoned, never chosen. */
export const DECISION_OUTCOMES = ['adopted', 'rejected', 'no_quorum'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** What became of a decision by the day on which it was looked at again. */
export const FOLLOW_UP_ANSWERS = ['done', 'goes_on', 'dropped'] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

/** As what the list of decisions can be taken away. */
export const DECISION_EXPORT_FORMATS = ['csv', 'json'] as const;
export type DecisionExportFormat = (typeof DECISION_EXPORT_FORMATS)[number];

/** What can be voted by a method. */
export function choicesOf(method: DecisionMethod): readonly VoteChoice[] {
  return method === 'consent' ? VOTE_CHOICES : VOTE_CHOICES.filter((choice) => choice !== 'block');
}

/** Whether a vote must say why. */
export function needsReason(choice: VoteChoice): boolean {
  return choice === 'disagree' || choice === 'block';
}

/** Counts; lengths are those of `COUNCIL_LIMITS`. */
export const DECISION_LIMITS = {
  needsMax: 20,
  queryMax: 100,
  /** Days that a vote can last. */
  votingMaxDays: 180,
} as const;
