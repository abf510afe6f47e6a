import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IfMatch } from '#platform/http';
import { HubList, HubResponse, HubRulesHistory } from './dto/hub.response.js';
import { HubNews } from './dto/hub-news.response.js';
import { ListHubsQuery } from './dto/list-hubs.query.js';
import { SetCoverDto } from './dto/set-cover.dto.js';
import { CreateHubDto, UpdateHubDto } from './dto/write-hub.dto.js';
import { HubCovers } from './hub-cover.service.js';
import { HubNewsService } from './hub-news.service.js';
import { HubsService } from './hubs.service.js';
import { HubListing } from './listing/hub-listing.service.js';

@ApiTags('hubs')
@SignedIn()
@Controller('hubs')
export class HubsController {
  constructor(
    private readonly hubs: HubsService,
    private readonly listing: HubListing,
    private readonly covers: HubCovers,
    private readonly news: HubNewsService,
  ) {}

  /** The directory: every hub that the asker may know of. */
  @Get()
  @Public()
  listHubs(@CurrentActor() actor: Actor | null, @Query() query: ListHubsQuery): Promise<HubList> {
    return this.listing.listHubs(actor, query);
  }

  /** Makes a hub, with the asker as its owner. */
  @Post()
  @Idempotent()
  @Etag()
  createHub(@CurrentActor() actor: Actor, @Body() body: CreateHubDto): Promise<HubResponse> {
    return this.hubs.createHub(actor, body);
  }

  /** One hub, by slug or id. Of a closed one, outsiders see what it is; a secret one is not there for them. */
  @Get(':slug')
  @Public()
  @Etag()
  getHub(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<HubResponse> {
    return this.hubs.getHub(actor, slug);
  }

  /** Changes what is given; its owners do. */
  @Patch(':slug')
  @Etag()
  updateHub(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: UpdateHubDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<HubResponse> {
    return this.hubs.updateHub(actor, slug, body, ifMatch);
  }

  /** Closes the hub: what is in it can still be read, by those who could before. */
  @Post(':slug/archive')
  @HttpCode(200)
  @Etag()
  archiveHub(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<HubResponse> {
    return this.hubs.archive(actor, slug);
  }

  /** Takes it up again. */
  @Post(':slug/reopen')
  @HttpCode(200)
  @Etag()
  reopenHub(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<HubResponse> {
    return this.hubs.reopen(actor, slug);
  }

  /** How the rules have read, newest first. */
  @Get(':slug/rules')
  @Public()
  listRules(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<HubRulesHistory> {
    return this.hubs.listRules(actor, slug);
  }

  /** What has happened in the hub and those in it that the asker may read, beside its threads; newest first. */
  @Get(':slug/news')
  @Public()
  listNews(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<HubNews> {
    return this.news.list(actor, slug);
  }

  /** Makes an uploaded image the cover. */
  @Put(':slug/cover')
  @HttpCode(204)
  async setCover(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { fileId }: SetCoverDto,
  ): Promise<void> {
    await this.covers.set(actor, slug, fileId);
  }

  @Delete(':slug/cover')
  @HttpCode(204)
  async removeCover(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    await this.covers.remove(actor, slug);
  }
}
