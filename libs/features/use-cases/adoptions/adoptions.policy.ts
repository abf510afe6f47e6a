import type { AdoptionStep } from '#contracts';
import { isMemberOf, isPlatform, type Actor } from '#platform/access';
import { canSeeInterest, type Guarded } from '../use-cases.policy.js';

/** Steps that everyone sees who may read the case: reuse that has begun. Who only thinks about it is left in peace. */
export const SHOWN_STEPS = ['adopting', 'in_use'] as const satisfies readonly AdoptionStep[];

/** Steps that are counted as interest. */
export const INTERESTED_STEPS = ['interested', 'evaluating'] as const satisfies readonly AdoptionStep[];

interface GuardedAdoption {
  readonly step: AdoptionStep;
  readonly organisation: { readonly id: string };
}

/** Whether somebody may know of an adoption of a case that they may read. */
export function canSeeAdoption(actor: Actor | null, useCase: Guarded, adoption: GuardedAdoption): boolean {
  return SHOWN_STEPS.some((step) => step === adoption.step) || canSeePerson(actor, useCase, adoption);
}

/** Names of people are for the owners of the case, the adopting organisation, and the administrators of the platform. */
export function canSeePerson(actor: Actor | null, useCase: Guarded, adoption: GuardedAdoption): boolean {
  return canSeeInterest(actor, useCase) || isMemberOf(actor, adoption.organisation.id);
}

/** Any member says how far the own organisation has come; the administrators of the platform may put it right. */
export function canChangeAdoption(actor: Actor | null, adoption: GuardedAdoption): boolean {
  return isMemberOf(actor, adoption.organisation.id) || isPlatform(actor, 'admin');
}
