import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { PageQuery } from '#platform/http';
import { HubUseCaseList } from '../dto/use-case-summary.response.js';
import { HubUseCases } from './hub-use-cases.service.js';

@Controller('hubs/:slug/use-cases')
export class HubUseCasesController {
  constructor(private readonly hubUseCases: HubUseCases) {}

  /** Cases that are shared with the hub, as far as the asker may read them. */
  @Get()
  @Public()
  listHubUseCases(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<HubUseCaseList> {
    return this.hubUseCases.list(actor, slug, query);
  }
}
