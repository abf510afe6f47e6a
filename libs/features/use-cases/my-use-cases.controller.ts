import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { ListMyUseCasesQuery } from './dto/list-use-cases.query.js';
import { OwnUseCaseList } from './dto/use-case-summary.response.js';
import { UseCaseListing } from './use-case-listing.service.js';

@SignedIn()
@Controller('me/use-cases')
export class MyUseCasesController {
  constructor(private readonly listing: UseCaseListing) {}

  /** Drafts, published and archived cases of one's organisations, last changed first. */
  @Get()
  listMyUseCases(@CurrentActor() actor: Actor, @Query() query: ListMyUseCasesQuery): Promise<OwnUseCaseList> {
    return this.listing.listMine(actor, query);
  }
}
