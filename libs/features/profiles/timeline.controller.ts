import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { PageQuery } from '#platform/http';
import { Timeline } from './timeline.response.js';
import { Timelines } from './timelines.service.js';

@ApiTags('organisations')
@Controller('organisations/:slug/timeline')
export class TimelineController {
  constructor(private readonly timelines: Timelines) {}

  /** What an organisation has done on Torget and what came of it, newest first; of use cases, those that the asker may see. */
  @Get()
  @Public()
  getTimeline(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<Timeline> {
    return this.timelines.get(actor, slug, query);
  }
}
