import { PUBLISH_FIELDS, type UseCaseStatus } from '#contracts';
import type { FieldError } from '#platform/http';
import type { UseCaseContent } from './use-case.record.js';

type Publishable = UseCaseContent & { readonly organisations: readonly unknown[] };
type PublishField = (typeof PUBLISH_FIELDS)[number] | 'stopReason';

const has: Record<PublishField, (useCase: Publishable) => boolean> = {
  title: (useCase) => useCase.title !== '',
  summary: (useCase) => useCase.summary !== '',
  problem: (useCase) => useCase.problem !== '',
  areas: (useCase) => useCase.areas.length > 0,
  phase: (useCase) => useCase.phase !== null,
  organisation: (useCase) => useCase.organisations.length > 0,
  contactName: (useCase) => Boolean(useCase.contactName),
  contactEmail: (useCase) => Boolean(useCase.contactEmail),
  visibility: (useCase) => useCase.visibility !== null,
  stopReason: (useCase) => useCase.phase !== 'stopped' || useCase.stopReason !== null,
};

/** What a reader cannot do without and is not there, in the order of the form. */
export function missingForPublishing(useCase: Publishable): PublishField[] {
  return [...PUBLISH_FIELDS, 'stopReason' as const].filter((field) => !has[field](useCase));
}

/** What an edit takes away from a published case that it must keep. What was missing before, as in imports, may stay missing. */
export function lostByEdit(status: UseCaseStatus, before: Publishable, after: Publishable): PublishField[] {
  if (status !== 'published') return [];
  const missing = new Set(missingForPublishing(before));
  return missingForPublishing(after).filter((field) => !missing.has(field));
}

/** Each missing field as an error of its own. */
export function requiredErrors(fields: readonly string[]): FieldError[] {
  return fields.map((path) => ({ path, code: 'required', message: 'is needed in a published case' }));
}
