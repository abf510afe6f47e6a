import { Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam } from '#platform/http';
import { DismissedPartners, ListMatchesQuery, MatchList } from './matches.dto.js';
import { Matches } from './matches.service.js';

@ApiTags('partners')
@SignedIn()
@Controller('organisations/:slug')
export class OrganisationMatchesController {
  constructor(private readonly matches: Matches) {}

  /** Who suits the organisation, the best first, each with why. For its own people. */
  @Get('matches')
  listMatches(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: ListMatchesQuery,
  ): Promise<MatchList> {
    return this.matches.listOf(actor, slug, query);
  }

  /** Whom the organisation does not want suggested. */
  @Get('not-interested')
  listNotInterested(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<DismissedPartners> {
    return this.matches.listDismissed(actor, slug);
  }

  /** Takes a partner out of the organisation's suggestions; nobody else hears of it. */
  @Put('not-interested/:partner')
  @HttpCode(204)
  setNotInterested(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('partner') partner: string,
  ): Promise<void> {
    return this.matches.dismiss(actor, slug, partner);
  }

  /** Lets a partner be suggested again. */
  @Delete('not-interested/:partner')
  @HttpCode(204)
  undoNotInterested(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('partner') partner: string,
  ): Promise<void> {
    return this.matches.undoDismissal(actor, slug, partner);
  }
}

@ApiTags('partners')
@SignedIn()
@Controller('capabilities/:id/matches')
export class CapabilityMatchesController {
  constructor(private readonly matches: Matches) {}

  /** Who suits this alone, such as who offers what is sought here. For the organisation's own people. */
  @Get()
  listMatchesOfCapability(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListMatchesQuery,
  ): Promise<MatchList> {
    return this.matches.listFor(actor, id, query);
  }
}
