import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam } from '#platform/http';
import {
  DeclineIntroductionDto,
  IntroductionList,
  IntroductionResponse,
  ListIntroductionsQuery,
  RequestIntroductionDto,
} from './introductions.dto.js';
import { Introductions } from './introductions.service.js';

@ApiTags('partners')
@SignedIn()
@Controller('capabilities/:id/introductions')
export class CapabilityIntroductionsController {
  constructor(private readonly introductions: Introductions) {}

  /** Asks, for one's organisation, to be introduced to the one that does, offers or seeks this. */
  @Post()
  @Idempotent()
  requestIntroduction(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: RequestIntroductionDto,
  ): Promise<IntroductionResponse> {
    return this.introductions.request(actor, id, said);
  }
}

@ApiTags('partners')
@SignedIn()
@Controller('me/introductions')
export class MyIntroductionsController {
  constructor(private readonly introductions: Introductions) {}

  /** Introductions that one's organisations asked for or were asked for, newest first. */
  @Get()
  listMyIntroductions(@CurrentActor() actor: Actor, @Query() query: ListIntroductionsQuery): Promise<IntroductionList> {
    return this.introductions.list(actor, query);
  }
}

/** One introduction; only the people of the two organisations know of it. */
@ApiTags('partners')
@SignedIn()
@Controller('introductions/:id')
export class IntroductionsController {
  constructor(private readonly introductions: Introductions) {}

  @Get()
  getIntroduction(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<IntroductionResponse> {
    return this.introductions.get(actor, id);
  }

  /** Says yes for the organisation that was asked: the two are introduced, by mail and without showing addresses. */
  @Post('accept')
  @HttpCode(200)
  acceptIntroduction(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<IntroductionResponse> {
    return this.introductions.accept(actor, id);
  }

  /** Says no for the organisation that was asked. */
  @Post('decline')
  @HttpCode(200)
  declineIntroduction(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: DeclineIntroductionDto,
  ): Promise<IntroductionResponse> {
    return this.introductions.decline(actor, id, reason ?? null);
  }

  /** Takes the question back, for the organisation that asked. */
  @Post('withdraw')
  @HttpCode(200)
  withdrawIntroduction(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<IntroductionResponse> {
    return this.introductions.withdraw(actor, id);
  }
}
