import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { invalid, PageQuery } from '#platform/http';
import { RevisionList, RevisionResponse } from './dto/revisions.response.js';
import { UseCaseRevisions } from './use-case-revisions.service.js';

@Public()
@Controller('use-cases/:slugOrId/revisions')
export class UseCaseRevisionsController {
  constructor(private readonly revisions: UseCaseRevisions) {}

  /** The published states of a case, newest first, each with what it changed. */
  @Get()
  listRevisions(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() query: PageQuery,
  ): Promise<RevisionList> {
    return this.revisions.listRevisions(actor, slugOrId, query);
  }

  /** One published state of a case. */
  @Get(':version')
  readRevision(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Param('version') version: string,
  ): Promise<RevisionResponse> {
    if (!/^\d{1,9}$/.test(version))
      throw invalid([{ path: 'version', code: 'isInt', message: 'must be the number of a revision' }]);
    return this.revisions.readRevision(actor, slugOrId, Number(version));
  }
}
