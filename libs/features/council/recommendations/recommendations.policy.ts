import type { RecommendationState } from '#contracts';
import { isMemberOf, type Actor } from '#platform/access';
import { canRunCouncil, readsPapersOf, type CouncilStanding } from '../council.policy.js';

interface Guarded {
  readonly termId: string;
  readonly state: RecommendationState;
}

/** Everyone reads what has been published, also once it is withdrawn; drafts are for those who sit, observe or lead. */
export function canReadRecommendation(standing: CouncilStanding | null, { termId, state }: Guarded): boolean {
  return state !== 'draft' || readsPapersOf(standing, termId);
}

/** Whether somebody says for an organisation how it goes: those who speak for it. */
export function canAnswerFor(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId, 'representative');
}

/** Everything that the asker may do with a recommendation. */
export function recommendationAbilities(standing: CouncilStanding | null, { state }: Guarded) {
  const runs = canRunCouncil(standing);
  return {
    canEdit: runs && state !== 'withdrawn',
    canPublish: runs && state === 'draft',
    canWithdraw: runs && state === 'published',
    canDelete: runs && state === 'draft',
  };
}
