import { EffectTotalsRepository } from './effect-totals.repository.js';
import { EffectTotals } from './effect-totals.service.js';
import { UseCaseEffectsController, UseCaseTotalsController } from './effects.controller.js';
import { UseCaseEffects } from './use-case-effects.service.js';

/** What the module of the register takes from here. */
export const EFFECTS = {
  controllers: [UseCaseEffectsController, UseCaseTotalsController],
  providers: [UseCaseEffects, EffectTotals, EffectTotalsRepository],
};
