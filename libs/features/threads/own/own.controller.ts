import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam, PageQuery } from '#platform/http';
import { DraftDto, DraftResponse } from '../threads/threads.dto.js';
import { OwnBlockedPeople, BookmarkedPosts } from './own.response.js';
import { OwnThings } from './own.service.js';

@ApiTags('threads')
@SignedIn()
@Controller('threads/:id/draft')
export class ThreadDraftController {
  constructor(private readonly own: OwnThings) {}

  /** What one has begun to write in the thread. */
  @Get()
  readDraft(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<DraftResponse> {
    return this.own.draftIn(actor, id);
  }

  /** Keeps what one has begun to write. */
  @Put()
  keepDraft(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { body, replyToId }: DraftDto,
  ): Promise<DraftResponse> {
    return this.own.keepDraftIn(actor, id, body, replyToId ?? null);
  }

  @Delete()
  @HttpCode(204)
  async removeDraft(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.own.removeDraftIn(actor, id);
  }
}

@ApiTags('threads')
@SignedIn()
@Controller('posts/:id/bookmark')
export class PostBookmarkController {
  constructor(private readonly own: OwnThings) {}

  @Put()
  @HttpCode(204)
  async bookmark(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.own.bookmark(actor, id, true);
  }

  @Delete()
  @HttpCode(204)
  async removeBookmark(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.own.bookmark(actor, id, false);
  }
}

@ApiTags('threads')
@SignedIn()
@Controller('me')
export class OwnThingsController {
  constructor(private readonly own: OwnThings) {}

  /** Posts that one has bookmarked, newest bookmark first. */
  @Get('bookmarked-posts')
  listBookmarkedPosts(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<BookmarkedPosts> {
    return this.own.bookmarks(actor, query);
  }

  /** Those whom one has blocked. */
  @Get('blocked-people')
  listBlockedPeople(@CurrentActor() actor: Actor): Promise<OwnBlockedPeople> {
    return this.own.blocked(actor);
  }

  /** Blocks somebody: their posts are folded, and they can no longer call one by a mention. They do not learn of it. */
  @Put('blocked-people/:id')
  @HttpCode(204)
  async blockPerson(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.own.block(actor, id, true);
  }

  @Delete('blocked-people/:id')
  @HttpCode(204)
  async unblockPerson(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.own.block(actor, id, false);
  }
}
