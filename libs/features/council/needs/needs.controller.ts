import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IfMatch } from '#platform/http';
import { LinkUseCaseDto, LinkedUseCases } from './linked/linked-use-cases.dto.js';
import { LinkedUseCasesService } from './linked/linked-use-cases.service.js';
import { SimilarNeedsService } from './likeness/similar-needs.service.js';
import { ListNeedsQuery } from './listing/list-needs.query.js';
import { NeedListing } from './listing/need-listing.service.js';
import { ChangeNeedDto, MoveNeedDto, RaiseNeedDto, SimilarNeedsQuery } from './needs.dto.js';
import { NeedList, NeedResponse, SimilarNeeds } from './needs.response.js';
import { NeedsService } from './needs.service.js';
import { NeedTimelineResponse, TimelineQuery } from './timeline/timeline.dto.js';
import { NeedTimelines } from './timeline/timelines.service.js';

@ApiTags('council')
@SignedIn()
@Controller('council/needs')
export class NeedsController {
  constructor(
    private readonly needs: NeedsService,
    private readonly listing: NeedListing,
    private readonly likeness: SimilarNeedsService,
    private readonly useCases: LinkedUseCasesService,
    private readonly timelines: NeedTimelines,
  ) {}

  /** What organisations need and want done together. */
  @Get()
  @Public()
  listNeeds(@CurrentActor() actor: Actor | null, @Query() query: ListNeedsQuery): Promise<NeedList> {
    return this.listing.list(actor, query);
  }

  /** Raises a need for an organisation of the asker, which thereby supports it. */
  @Post()
  @Idempotent()
  @Etag()
  raiseNeed(@CurrentActor() actor: Actor, @Body() body: RaiseNeedDto): Promise<NeedResponse> {
    return this.needs.raise(actor, body);
  }

  /** Needs like the one that is being written, likest first. */
  @Get('similar')
  @Public()
  listSimilarNeeds(
    @CurrentActor() actor: Actor | null,
    @Query() { title = '', background = '', lang = 'sv' }: SimilarNeedsQuery,
  ): Promise<SimilarNeeds> {
    return this.likeness.like(actor, title, background, lang);
  }

  /** One need, by slug or id. */
  @Get(':slug')
  @Public()
  @Etag()
  getNeed(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<NeedResponse> {
    return this.needs.get(actor, slug);
  }

  /** Changes what is given: the organisation that raised it until it is prioritised, the secretariat always. */
  @Patch(':slug')
  @Etag()
  changeNeed(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ChangeNeedDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<NeedResponse> {
    return this.needs.edit(actor, slug, body, ifMatch);
  }

  /** Takes a need back; who raised it does, as long as nobody else stands behind it. */
  @Delete(':slug')
  @HttpCode(204)
  removeNeed(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.needs.remove(actor, slug, ifMatch);
  }

  /** Moves a need to another state; the secretariat does, and within the work whoever leads it. */
  @Post(':slug/transition')
  @HttpCode(200)
  @Etag()
  moveNeed(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: MoveNeedDto,
  ): Promise<NeedResponse> {
    return this.needs.move(actor, slug, body);
  }

  /** Hears by mail what happens to the need. */
  @Put(':slug/follow')
  @HttpCode(204)
  followNeed(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.needs.follow(actor, slug, true);
  }

  /** Hears of it no more, also as one of those who raised or support it. */
  @Delete(':slug/follow')
  @HttpCode(204)
  unfollowNeed(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.needs.follow(actor, slug, false);
  }

  /** Says what a use case, by slug or id, is to the need. */
  @Put(':slug/use-cases/:useCase')
  linkUseCase(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('useCase') useCase: string,
    @Body() { role }: LinkUseCaseDto,
  ): Promise<LinkedUseCases> {
    return this.useCases.link(actor, slug, useCase, role);
  }

  @Delete(':slug/use-cases/:useCase')
  @HttpCode(204)
  unlinkUseCase(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('useCase') useCase: string,
  ): Promise<void> {
    return this.useCases.unlink(actor, slug, useCase);
  }

  /** What has happened to the need. */
  @Get(':slug/timeline')
  @Public()
  listTimeline(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: TimelineQuery,
  ): Promise<NeedTimelineResponse> {
    return this.timelines.list(actor, slug, query);
  }
}
