import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam, PageQuery } from '#platform/http';
import type { ThreadResponse } from '../threads/thread.response.js';
import { MarkAllDto, MarkReadDto, SubscribeDto } from '../threads/threads.dto.js';
import { Reading } from './reading.service.js';
import { MarkedResponse, NewsList, UnreadResponse } from './unread.response.js';

@ApiTags('threads')
@SignedIn()
@Controller('threads/:id')
export class ReadingController {
  constructor(private readonly reading: Reading) {}

  /** Notes how far one has read. */
  @Put('read')
  @HttpCode(204)
  async markRead(@CurrentActor() actor: Actor, @IdParam('id') id: string, @Body() mark: MarkReadDto): Promise<void> {
    await this.reading.mark(actor, id, mark);
  }

  /** Says how closely one follows the thread. */
  @Put('subscription')
  followThread(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { level }: SubscribeDto,
  ): Promise<ThreadResponse> {
    return this.reading.followThread(actor, id, level);
  }
}

@ApiTags('threads')
@SignedIn()
@Controller('me')
export class NewsController {
  constructor(private readonly reading: Reading) {}

  /** How much is unread, in all and by hub. */
  @Get('unread')
  countUnread(@CurrentActor() actor: Actor): Promise<UnreadResponse> {
    return this.reading.unread(actor);
  }

  /** Since one was here: threads with something new, what matters most first. */
  @Get('threads/new')
  listNews(@CurrentActor() actor: Actor, @Query() { limit }: PageQuery): Promise<NewsList> {
    return this.reading.news(actor, limit);
  }

  /** Marks as read what is new now. */
  @Post('threads/read-all')
  @HttpCode(200)
  async markAllRead(@CurrentActor() actor: Actor, @Body() { placeId }: MarkAllDto): Promise<MarkedResponse> {
    return { threads: await this.reading.markAll(actor, placeId ?? null) };
  }
}
