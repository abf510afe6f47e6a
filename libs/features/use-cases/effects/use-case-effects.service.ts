import { Injectable } from '@nestjs/common';
import { USE_CASE_LIMITS as LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { forbidden, invalid, notFound } from '#platform/http';
import { effectOf } from '../apply-edit.js';
import type { WriteEffectDto } from '../dto/write-use-case.dto.js';
import { requiredErrors } from '../publishing.js';
import type { Effect } from '../use-case.record.js';
import { canEdit } from '../use-cases.policy.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UseCasesService } from '../use-cases.service.js';
import type { EffectList, UpdateEffectDto, WrittenEffect } from './dto/effect.dto.js';

/** The effects of a case one by one. Each change is an edit of the case, with its version, its revision and its events. */
@Injectable()
export class UseCaseEffects {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly repository: UseCasesRepository,
  ) {}

  /** @throws Problem 403 when the effects are withheld and the asker does not write the case. */
  async listEffects(actor: Actor | null, slugOrId: string): Promise<EffectList> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    const { version, effects } = useCase;
    if (!useCase.withheld.some(({ field }) => field === 'effects')) return { items: effects, version };
    if (!canEdit(actor, useCase))
      throw forbidden('use_case.field_withheld', 'The organisation does not show the effects of this case');
    const [whole] = await this.repository.whole([useCase]);
    return { items: whole?.effects ?? [], version };
  }

  async addEffect(
    actor: Actor,
    slugOrId: string,
    written: WriteEffectDto,
    ifMatch: number | null,
  ): Promise<WrittenEffect> {
    const effect = effectOf(written);
    const { version } = await this.useCases.editUseCase(actor, slugOrId, ifMatch, ({ effects }) => {
      if (effects.length >= LIMITS.effectsMax)
        throw invalid([
          {
            path: 'effects',
            code: 'arrayMaxSize',
            message: `may have ${LIMITS.effectsMax} at most`,
            params: { limit: LIMITS.effectsMax },
          },
        ]);
      return { effects: [...effects, effect] };
    });
    return { ...effect, version };
  }

  async changeEffect(
    actor: Actor,
    slugOrId: string,
    effectId: string,
    edit: UpdateEffectDto,
    ifMatch: number | null,
  ): Promise<WrittenEffect> {
    // A partial DTO lets null through for every field.
    const emptied = (['measure', 'evidence'] as const).filter((field) => (edit[field] as unknown) === null);
    if (emptied.length > 0) throw invalid(requiredErrors(emptied));
    const { version, effects } = await this.useCases.editUseCase(actor, slugOrId, ifMatch, (before) => {
      const effect = effectIn(before.effects, effectId);
      const said = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
      const after: Effect = { ...effect, ...said, unit: edit.unit === undefined ? effect.unit : (edit.unit ?? '') };
      return { effects: before.effects.map((one) => (one === effect ? after : one)) };
    });
    return { ...effectIn(effects, effectId), version };
  }

  async removeEffect(actor: Actor, slugOrId: string, effectId: string, ifMatch: number | null): Promise<void> {
    await this.useCases.editUseCase(actor, slugOrId, ifMatch, ({ effects }) => {
      const effect = effectIn(effects, effectId);
      return { effects: effects.filter((one) => one !== effect) };
    });
  }
}

function effectIn(effects: readonly Effect[], id: string): Effect {
  const found = effects.find((effect) => effect.id === id);
  if (!found) throw notFound('use_case.effect_not_found', 'The case has no such effect');
  return found;
}
