import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HubDoor } from '#features/hubs';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Etag, IdParam, Idempotent, PageQuery } from '#platform/http';
import { Places } from '../places/places.service.js';
import { ThreadResponse } from '../threads/thread.response.js';
import { MergeTargets } from './merge-targets.js';
import {
  DecideReportDto,
  ListReportsQuery,
  MergeTargetList,
  MergeTargetsQuery,
  MergeThreadDto,
  ModerateThreadDto,
  MoveThreadDto,
  OwnHeldPostList,
  PlaceRulesDto,
  RefusePostDto,
  ReportList,
  ReportPostDto,
  ReportTaken,
  SplitThreadDto,
  WaitingForModerator,
  WaitingPostList,
} from './moderation.dto.js';
import { ThreadModeration } from './moderation.service.js';
import { OwnHeldPosts } from './own-held-posts.service.js';
import { ModerationQueues } from './queues.service.js';

/** What moderators do with one thread. */
@ApiTags('moderation')
@SignedIn()
@Controller('threads/:id')
export class ThreadModerationController {
  constructor(
    private readonly moderation: ThreadModeration,
    private readonly targets: MergeTargets,
    private readonly hubs: HubDoor,
    private readonly places: Places,
  ) {}

  /** Pins, locks or slows a thread, or the contrary. */
  @Patch('moderation')
  @Etag()
  moderateThread(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() acts: ModerateThreadDto,
  ): Promise<ThreadResponse> {
    return this.moderation.moderate(actor, id, acts);
  }

  /** Puts the thread into another hub. */
  @Post('move')
  @HttpCode(200)
  async moveThread(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { hub }: MoveThreadDto,
  ): Promise<ThreadResponse> {
    const { id: hubId } = await this.hubs.getForReading(actor, hub);
    return this.moderation.move(actor, id, await this.places.getOrMake('hub', hubId));
  }

  /** Makes a thread of its own of some posts. Their numbers stay as tombstones that lead to them. */
  @Post('split')
  @Idempotent()
  splitThread(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() split: SplitThreadDto,
  ): Promise<ThreadResponse> {
    return this.moderation.split(actor, id, split);
  }

  /** Threads that this one can be merged into, by words of the title or by id. */
  @Get('merge-targets')
  async listMergeTargets(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { q }: MergeTargetsQuery,
  ): Promise<MergeTargetList> {
    return { items: await this.targets.find(actor, id, q) };
  }

  /** Puts all posts at the end of another thread. */
  @Post('merge')
  @HttpCode(200)
  mergeThread(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() merge: MergeThreadDto,
  ): Promise<ThreadResponse> {
    return this.moderation.merge(actor, id, merge);
  }
}

/** Rules for the threads of a hub. */
@ApiTags('moderation')
@SignedIn()
@Controller('hubs/:slug/thread-rules')
export class HubThreadRulesController {
  constructor(
    private readonly moderation: ThreadModeration,
    private readonly hubs: HubDoor,
    private readonly places: Places,
  ) {}

  @Get()
  async readThreadRules(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<PlaceRulesDto> {
    const { id } = await this.hubs.getForReading(actor, slug);
    const place = await this.places.getOrMake('hub', id);
    this.moderation.assertModerates(actor, place);
    const { slowModeSeconds, closeAfterDays, heldFirstPosts } = place;
    return { slowModeSeconds, closeAfterDays, heldFirstPosts };
  }

  /** Slow mode, closing by age, and whether moderators read a new member's first posts. */
  @Put()
  async changeThreadRules(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() rules: PlaceRulesDto,
  ): Promise<PlaceRulesDto> {
    const { id } = await this.hubs.getForReading(actor, slug);
    await this.moderation.changeRules(actor, await this.places.getOrMake('hub', id), rules);
    return rules;
  }
}

@ApiTags('moderation')
@SignedIn()
@Controller('reports')
export class ReportsController {
  constructor(private readonly queues: ModerationQueues) {}

  /** Tells the moderators that something is wrong with a post. Again for the same post: changes what was said. */
  @Post()
  @Idempotent()
  reportPost(@CurrentActor() actor: Actor, @Body() report: ReportPostDto): Promise<ReportTaken> {
    return this.queues.report(actor, report);
  }
}

/** One's own posts that wait for a moderator. */
@ApiTags('moderation')
@SignedIn()
@Controller('threads/:id/held-posts')
export class OwnHeldPostsController {
  constructor(private readonly held: OwnHeldPosts) {}

  /** Those in this thread, and those that were turned down. */
  @Get()
  listOwnHeldPosts(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<OwnHeldPostList> {
    return this.held.list(actor, id);
  }

  /** Takes one back, or throws away one that was turned down. */
  @Delete(':heldId')
  @HttpCode(204)
  async removeOwnHeldPost(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('heldId') heldId: string,
  ): Promise<void> {
    await this.held.remove(actor, id, heldId);
  }
}

/** What waits for the moderators of hubs, use cases and the platform. */
@ApiTags('moderation')
@SignedIn()
@Controller('moderation')
export class ModerationController {
  constructor(private readonly queues: ModerationQueues) {}

  /** Reports about posts in places that one looks after, newest first. */
  @Get('reports')
  listReports(@CurrentActor() actor: Actor, @Query() query: ListReportsQuery): Promise<ReportList> {
    return this.queues.listReports(actor, query);
  }

  /** Says what one finds of a report. */
  @Post('reports/:id/decide')
  @HttpCode(204)
  async decideReport(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() decision: DecideReportDto,
  ): Promise<void> {
    await this.queues.decide(actor, id, decision);
  }

  /** First posts of new members that wait, oldest first. */
  @Get('held-posts')
  listHeldPosts(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<WaitingPostList> {
    return this.queues.listHeld(actor, query);
  }

  /** Lets a post in. */
  @Post('held-posts/:id/approve')
  @HttpCode(204)
  async approvePost(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.queues.approve(actor, id);
  }

  /** Does not let a post in. */
  @Post('held-posts/:id/refuse')
  @HttpCode(204)
  async refusePost(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() refusal: RefusePostDto,
  ): Promise<void> {
    await this.queues.refuse(actor, id, refusal);
  }

  /** How much waits for one's decision. */
  @Get('waiting')
  countWaiting(@CurrentActor() actor: Actor): Promise<WaitingForModerator> {
    return this.queues.waiting(actor);
  }
}
