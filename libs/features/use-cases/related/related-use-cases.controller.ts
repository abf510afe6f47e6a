import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { PageQuery } from '#platform/http';
import { LineageResponse, SimilarQuery, SimilarUseCases } from './dto/related.response.js';
import { RelatedUseCases } from './related-use-cases.service.js';

@Public()
@Controller('use-cases/:slugOrId')
export class RelatedUseCasesController {
  constructor(private readonly related: RelatedUseCases) {}

  /** The case that this one grew from, and those that grew from it. */
  @Get('lineage')
  lineage(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() query: PageQuery,
  ): Promise<LineageResponse> {
    return this.related.lineage(actor, slugOrId, query);
  }

  /** What is most like this case, nearest first, each with what they share. */
  @Get('similar')
  similar(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() { limit }: SimilarQuery,
  ): Promise<SimilarUseCases> {
    return this.related.similar(actor, slugOrId, limit);
  }
}
