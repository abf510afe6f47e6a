import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HubDoor } from '#features/hubs';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { RequestKey } from '#platform/http';
import { MentionSuggestions } from '../mentions/mentions.response.js';
import { Mentions } from '../mentions/mentions.service.js';
import { OwnThings } from '../own/own.service.js';
import { Reading } from '../reading/reading.service.js';
import { ThreadOpening } from '../threads/thread-opening.service.js';
import { OpenedThreadResponse, ThreadList } from '../threads/thread.response.js';
import {
  BegunThreadResponse,
  DraftResponse,
  ListThreadsQuery,
  MentionQuery,
  OpenThreadDto,
  SubscribeDto,
  ThreadDraftDto,
} from '../threads/threads.dto.js';
import { Threads } from '../threads/threads.service.js';
import { Places } from './places.service.js';
import type { ThreadPlace } from './thread-place.entity.js';

/** What stands in a hub. */
@ApiTags('threads')
@Controller('hubs/:slug')
export class HubThreadsController {
  constructor(
    private readonly hubs: HubDoor,
    private readonly places: Places,
    private readonly threads: Threads,
    private readonly opening: ThreadOpening,
    private readonly own: OwnThings,
    private readonly reading: Reading,
    private readonly mentions: Mentions,
  ) {}

  /** Threads of a hub, pinned ones first; with `inner` also those of the hubs that stand in it. */
  @Get('threads')
  @Public()
  async listThreads(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: ListThreadsQuery,
  ): Promise<ThreadList> {
    const { id } = await this.hubs.getForReading(actor, slug);
    const hubIds = query.inner === true ? await this.hubs.withInner(id) : [id];
    return this.threads.list(actor, await this.places.idsOf('hub', hubIds), query);
  }

  /** Opens a thread. The same `clientId` (or `Idempotency-Key`) again answers with the first one. */
  @Post('threads')
  @SignedIn()
  async openThread(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() said: OpenThreadDto,
    @RequestKey() key: string | null,
  ): Promise<OpenedThreadResponse> {
    const clientId = said.clientId ?? key;
    return this.opening.open(actor, await this.placeOf(actor, slug), clientId === null ? said : { ...said, clientId });
  }

  /** The thread that one has begun to write, if any: whoever begins one asks, so that there is none is no error. */
  @Get('thread-draft')
  @SignedIn()
  async readThreadDraft(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<BegunThreadResponse> {
    return { draft: await this.own.findDraft(actor, { placeId: (await this.placeOf(actor, slug)).id }) };
  }

  /** Keeps the thread that one has begun to write. */
  @Put('thread-draft')
  @SignedIn()
  async keepThreadDraft(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { title, kind, body }: ThreadDraftDto,
  ): Promise<DraftResponse> {
    const { id: placeId } = await this.placeOf(actor, slug);
    return this.own.keepDraft(actor, { placeId }, { title: title ?? '', kind: kind ?? null, body, replyToId: null });
  }

  @Delete('thread-draft')
  @HttpCode(204)
  @SignedIn()
  async removeThreadDraft(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    await this.own.removeDraft(actor, { placeId: (await this.placeOf(actor, slug)).id });
  }

  /** How closely one follows the hub's threads. */
  @Get('subscription')
  @SignedIn()
  async readSubscription(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<SubscribeDto> {
    return { level: await this.reading.levelIn(actor, await this.placeOf(actor, slug)) };
  }

  /** Says how closely one follows the hub's threads. */
  @Put('subscription')
  @HttpCode(204)
  @SignedIn()
  async followHub(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { level }: SubscribeDto,
  ): Promise<void> {
    await this.reading.followPlace(actor, await this.placeOf(actor, slug), level);
  }

  /** Whom and what a new thread could mention. */
  @Get('mention-suggestions')
  @SignedIn()
  async suggestHubMentions(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { q }: MentionQuery,
  ): Promise<MentionSuggestions> {
    return this.mentions.suggest(actor, await this.placeOf(actor, slug), q);
  }

  /** The place of a hub that the asker may read, made when it is first needed. @throws Problem 401, 403, 404. */
  private async placeOf(actor: Actor, slug: string): Promise<ThreadPlace> {
    const { id } = await this.hubs.getForReading(actor, slug);
    return this.places.getOrMake('hub', id);
  }
}
