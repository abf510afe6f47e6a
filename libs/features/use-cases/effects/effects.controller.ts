import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import { WriteEffectDto } from '../dto/write-use-case.dto.js';
import { EffectList, UpdateEffectDto, WrittenEffect } from './dto/effect.dto.js';
import { TotalsQuery, UseCaseTotals } from './dto/totals.response.js';
import { EffectTotals } from './effect-totals.service.js';
import { UseCaseEffects } from './use-case-effects.service.js';

/** Effects one by one. The ETag is that of the case. */
@Controller('use-cases/:slugOrId/effects')
export class UseCaseEffectsController {
  constructor(private readonly effects: UseCaseEffects) {}

  @Get()
  @Public()
  @Etag()
  listEffects(@CurrentActor() actor: Actor | null, @Param('slugOrId') slugOrId: string): Promise<EffectList> {
    return this.effects.listEffects(actor, slugOrId);
  }

  @Post()
  @SignedIn()
  @Idempotent()
  @Etag()
  addEffect(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() effect: WriteEffectDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<WrittenEffect> {
    return this.effects.addEffect(actor, slugOrId, effect, ifMatch);
  }

  /** Changes an effect; fields that are absent stay as they are. */
  @Patch(':effectId')
  @SignedIn()
  @Etag()
  changeEffect(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IdParam('effectId') effectId: string,
    @Body() edit: UpdateEffectDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<WrittenEffect> {
    return this.effects.changeEffect(actor, slugOrId, effectId, edit, ifMatch);
  }

  @Delete(':effectId')
  @HttpCode(204)
  @SignedIn()
  removeEffect(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IdParam('effectId') effectId: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.effects.removeEffect(actor, slugOrId, effectId, ifMatch);
  }
}

@Public()
@Controller('use-cases/totals')
export class UseCaseTotalsController {
  constructor(private readonly effectTotals: EffectTotals) {}

  /** What the cases of a filtered list tell of effects and costs, unit by unit. */
  @Get()
  totals(@CurrentActor() actor: Actor | null, @Query() query: TotalsQuery): Promise<UseCaseTotals> {
    return this.effectTotals.totals(actor, query);
  }
}
