import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IfMatch, PageQuery } from '#platform/http';
import { RecommendationListing } from './recommendation-listing.service.js';
import { RecommendationRevisions } from './recommendation-revisions.service.js';
import {
  ChangeRecommendationDto,
  ExportUptakeQuery,
  ListRecommendationsQuery,
  ListUptakeQuery,
  PutUptakeDto,
  UptakeOfQuery,
  WithdrawRecommendationDto,
  WriteRecommendationDto,
} from './recommendations.dto.js';
import {
  RecommendationList,
  RecommendationResponse,
  RecommendationRevisionList,
  UptakeAnswer,
  UptakeList,
} from './recommendations.response.js';
import { Recommendations } from './recommendations.service.js';
import { Uptake } from './uptake.service.js';

@ApiTags('council')
@SignedIn()
@Controller('council/recommendations')
export class RecommendationsController {
  constructor(
    private readonly recommendations: Recommendations,
    private readonly listing: RecommendationListing,
    private readonly revisions: RecommendationRevisions,
    private readonly uptake: Uptake,
  ) {}

  /** What the council advises, newest first. */
  @Get()
  @Public()
  listRecommendations(
    @CurrentActor() actor: Actor | null,
    @Query() query: ListRecommendationsQuery,
  ): Promise<RecommendationList> {
    return this.listing.list(actor, query);
  }

  /** Begins a draft; the secretariat does. */
  @Post()
  @Idempotent()
  @Etag()
  beginRecommendation(
    @CurrentActor() actor: Actor,
    @Body() body: WriteRecommendationDto,
  ): Promise<RecommendationResponse> {
    return this.recommendations.begin(actor, body);
  }

  @Get(':slugOrId')
  @Public()
  @Etag()
  getRecommendation(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
  ): Promise<RecommendationResponse> {
    return this.listing.get(actor, slugOrId);
  }

  /** Changes what is given. Each change of a published one is kept as a state of its own. */
  @Patch(':slugOrId')
  @Etag()
  changeRecommendation(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() body: ChangeRecommendationDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<RecommendationResponse> {
    return this.recommendations.change(actor, slugOrId, body, ifMatch);
  }

  /** Takes a draft away. */
  @Delete(':slugOrId')
  @HttpCode(204)
  removeRecommendation(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.recommendations.remove(actor, slugOrId, ifMatch);
  }

  /** Everyone reads it from now on, and those who raised or support its needs hear of it. */
  @Post(':slugOrId/publish')
  @HttpCode(200)
  @Etag()
  publishRecommendation(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<RecommendationResponse> {
    return this.recommendations.publish(actor, slugOrId, ifMatch);
  }

  /** The council no longer advises it, and says why. */
  @Post(':slugOrId/withdraw')
  @HttpCode(200)
  @Etag()
  withdrawRecommendation(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() { reason }: WithdrawRecommendationDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<RecommendationResponse> {
    return this.recommendations.withdraw(actor, slugOrId, reason, ifMatch);
  }

  /** The states it has been published in, newest first, each with what it changed. */
  @Get(':slugOrId/revisions')
  @Public()
  listRecommendationRevisions(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() query: PageQuery,
  ): Promise<RecommendationRevisionList> {
    return this.revisions.list(actor, slugOrId, query);
  }

  /** Says how it goes in an organisation that one speaks for. */
  @Put(':slugOrId/uptake')
  putUptake(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() body: PutUptakeDto,
  ): Promise<UptakeAnswer> {
    return this.uptake.put(actor, slugOrId, body);
  }

  /** Takes that back. */
  @Delete(':slugOrId/uptake')
  @HttpCode(204)
  removeUptake(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Query() { organisation }: UptakeOfQuery,
  ): Promise<void> {
    return this.uptake.remove(actor, slugOrId, organisation);
  }

  /** How it goes over the country, and who says what, by name. */
  @Get(':slugOrId/uptake')
  @Public()
  listUptake(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() query: ListUptakeQuery,
  ): Promise<UptakeList> {
    return this.uptake.list(actor, slugOrId, query);
  }

  /** Who says what, as one file. */
  @Get(':slugOrId/export')
  @Public()
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportUptake(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() { format = 'csv' }: ExportUptakeQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { slug, text } = await this.uptake.export(actor, slugOrId, format);
    const type = format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8';
    await reply
      .headers({
        'content-type': type,
        'content-disposition': `attachment; filename="torget-${slug}.${format}"`,
        'cache-control': 'private, no-cache',
      })
      .send(text);
  }
}
