import { completenessOf, isFilled, missingToPublish, type FieldName, type UseCaseStatus } from '#contracts';
import type { FieldError } from '#platform/http';
import type { UseCaseContent } from './use-case.record.js';

type Publishable = UseCaseContent & { readonly organisations: readonly { readonly slug: string }[] };

/** A record as the field standard looks at it. */
function described(useCase: Publishable): Record<string, unknown> {
  // Assigned, not spread: imports ask this of every row, and V8 is slow at spreading so many fields.
  return Object.assign<Record<string, unknown>, Publishable, object>({}, useCase, {
    organisation: useCase.organisations[0]?.slug ?? null,
  });
}

/** What a reader cannot do without and is not there, in the order of the form. */
export function missingForPublishing(useCase: Publishable): FieldName[] {
  return missingToPublish(described(useCase));
}

/** How whole the description is, 0 to 100. */
export function completenessScore(useCase: Publishable): number {
  return completenessOf(described(useCase)).score;
}

/**
 * What an edit takes away from a case that is or was open to readers, or waits for a review. What was missing before, as in
 * imports, may stay missing; and what only the new phase asks for may come later, so that nothing keeps an owner from telling
 * that a pilot went into use. A stopped case says why at once.
 */
export function lostByEdit(status: UseCaseStatus, before: Publishable, after: Publishable): FieldName[] {
  if (status === 'draft') return [];
  const missing = new Set(missingForPublishing(before));
  const was = described(before);
  return missingForPublishing(after).filter(
    (field) => !missing.has(field) && (field === 'stopReason' || isFilled(was[field])),
  );
}

/** Each missing field as an error of its own. */
export function requiredErrors(fields: readonly string[]): FieldError[] {
  return fields.map((path) => ({ path, code: 'required', message: 'is needed in a published case' }));
}
