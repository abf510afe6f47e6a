import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { GroupedSearchQuery, SuggestQueryDto } from './dto/search.query.js';
import { GroupedSearchResponse, SearchSuggestionsResponse } from './dto/search.response.js';
import { GroupedSearch } from './grouped-search.service.js';

@Public()
@Controller('search')
export class SearchController {
  constructor(private readonly grouped: GroupedSearch) {}

  /** Everything that the words are found in and the asker may see, by kind. */
  @Get()
  search(@CurrentActor() actor: Actor | null, @Query() query: GroupedSearchQuery): Promise<GroupedSearchResponse> {
    return this.grouped.search(actor, query);
  }

  /** Up to eight things that could be meant by what has been typed so far. */
  @Get('suggest')
  suggest(@CurrentActor() actor: Actor | null, @Query() query: SuggestQueryDto): Promise<SearchSuggestionsResponse> {
    return this.grouped.suggest(actor, query);
  }
}
