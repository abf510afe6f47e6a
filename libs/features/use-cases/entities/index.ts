export { UseCaseEffect } from './use-case-effect.entity.js';
export { UseCaseOwner } from './use-case-owner.entity.js';
export { UseCasePhase } from './use-case-phase.entity.js';
export { UseCaseTranslation } from './use-case-translation.entity.js';
export { UseCase } from './use-case.entity.js';
export { UseCaseRevision } from './use-case-revision.entity.js';
export { UseCaseSlug } from './use-case-slug.entity.js';
export { UseCaseWithheld } from './use-case-withheld.entity.js';
