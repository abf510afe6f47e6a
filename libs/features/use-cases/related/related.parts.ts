import { RelatedUseCasesController } from './related-use-cases.controller.js';
import { RelatedUseCases } from './related-use-cases.service.js';

/** What the module of the register takes from here. */
export const RELATED = { controllers: [RelatedUseCasesController], providers: [RelatedUseCases] };
