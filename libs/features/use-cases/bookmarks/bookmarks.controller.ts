import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch, PageQuery } from '#platform/http';
import { Alerts } from './alerts.js';
import { Bookmarks } from './bookmarks.service.js';
import {
  BookmarkIds,
  BookmarkList,
  ChangeSearchDto,
  SavedSearchList,
  SavedSearchResponse,
  SaveSearchDto,
  UnsubscribeQuery,
} from './dto/bookmarks.dto.js';
import { SavedSearches } from './saved-searches.service.js';

@SignedIn()
@Controller('use-cases/:slugOrId/bookmark')
export class BookmarkController {
  constructor(private readonly bookmarks: Bookmarks) {}

  /** Keeps a case at hand. */
  @Put()
  @HttpCode(204)
  keep(@CurrentActor() actor: Actor, @Param('slugOrId') slugOrId: string): Promise<void> {
    return this.bookmarks.keep(actor, slugOrId);
  }

  @Delete()
  @HttpCode(204)
  drop(@CurrentActor() actor: Actor, @Param('slugOrId') slugOrId: string): Promise<void> {
    return this.bookmarks.drop(actor, slugOrId);
  }
}

@SignedIn()
@Controller('me/bookmarks')
export class MyBookmarksController {
  constructor(private readonly bookmarks: Bookmarks) {}

  /** The cases that one keeps at hand, newest bookmark first. */
  @Get()
  listBookmarks(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<BookmarkList> {
    return this.bookmarks.list(actor, query);
  }

  /** Their ids, to mark them in lists. */
  @Get('ids')
  listBookmarkIds(@CurrentActor() actor: Actor): Promise<BookmarkIds> {
    return this.bookmarks.ids(actor);
  }
}

@SignedIn()
@Controller('me/saved-searches')
export class SavedSearchesController {
  constructor(private readonly searches: SavedSearches) {}

  /** All of them, with how much is new. */
  @Get()
  listSearches(@CurrentActor() actor: Actor): Promise<SavedSearchList> {
    return this.searches.list(actor);
  }

  @Post()
  @Idempotent()
  @Etag()
  saveSearch(@CurrentActor() actor: Actor, @Body() search: SaveSearchDto): Promise<SavedSearchResponse> {
    return this.searches.save(actor, search);
  }

  @Get(':id')
  @Etag()
  readSearch(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<SavedSearchResponse> {
    return this.searches.get(actor, id);
  }

  /** Changes a saved search; fields that are absent stay as they are. */
  @Patch(':id')
  @Etag()
  changeSearch(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() edit: ChangeSearchDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<SavedSearchResponse> {
    return this.searches.change(actor, id, edit, ifMatch);
  }

  /** Says that one has looked: what was published until now is no longer new. */
  @Post(':id/seen')
  @HttpCode(204)
  markSeen(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    return this.searches.markSeen(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  removeSearch(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    return this.searches.remove(actor, id);
  }
}

@Public()
@Controller('saved-searches')
export class UnsubscribeController {
  constructor(private readonly alerts: Alerts) {}

  /** Ends all alerts of the person that a mail was written to, with the secret in its link. Mail programs post here themselves (RFC 8058). */
  @Post('unsubscribe')
  @HttpCode(204)
  unsubscribe(@Query() { token }: UnsubscribeQuery): Promise<void> {
    return this.alerts.unsubscribe(token);
  }
}
