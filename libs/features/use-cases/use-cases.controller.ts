import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IfMatch, isId } from '#platform/http';
import {
  FacetParam,
  FacetValuesQueryDto,
  ListUseCasesQuery,
  SuggestUseCasesQuery,
} from './dto/list-use-cases.query.js';
import { FacetValueList, UseCaseList, UseCaseSuggestions } from './dto/use-case-summary.response.js';
import { UseCaseResponse } from './dto/use-case.response.js';
import { DraftUseCaseDto, ReturnUseCaseDto, UpdateUseCaseDto } from './dto/write-use-case.dto.js';
import { UseCaseListing } from './use-case-listing.service.js';
import { UseCasesService } from './use-cases.service.js';

@Controller('use-cases')
export class UseCasesController {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly listing: UseCaseListing,
  ) {}

  /** Published cases that the asker may see: searched, filtered, counted. */
  @Get()
  @Public()
  listUseCases(@CurrentActor() actor: Actor | null, @Query() query: ListUseCasesQuery): Promise<UseCaseList> {
    return this.listing.listUseCases(actor, query);
  }

  /** Up to eight cases that could be meant by what has been typed so far. */
  @Get('suggest')
  @Public()
  suggestUseCases(
    @CurrentActor() actor: Actor | null,
    @Query() query: SuggestUseCasesQuery,
  ): Promise<UseCaseSuggestions> {
    return this.listing.suggest(actor, query.q);
  }

  /** Values of one facet, while someone types in a long list of filters: counted as in the list with the same words and filters. */
  @Get('facets/:name')
  @Public()
  listFacetValues(
    @CurrentActor() actor: Actor | null,
    @Param() { name }: FacetParam,
    @Query() query: FacetValuesQueryDto,
  ): Promise<FacetValueList> {
    return this.listing.facetValues(actor, name, query);
  }

  /** Begins a draft. */
  @Post()
  @SignedIn()
  @Idempotent()
  @Etag()
  draftUseCase(@CurrentActor() actor: Actor, @Body() draft: DraftUseCaseDto): Promise<UseCaseResponse> {
    return this.useCases.draftUseCase(actor, draft);
  }

  /** One case, by slug or id. */
  @Get(':slugOrId')
  @Public()
  @ApiOkResponse({ type: UseCaseResponse })
  async readUseCase(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UseCaseResponse | string> {
    if (actor === null) {
      const page = await this.useCases.readPublicPage(slugOrId);
      if (isFormerSlug(slugOrId, page)) return toAddress(reply, page);
      void reply.header('etag', `"${page.version}"`).header('content-type', 'application/json; charset=utf-8');
      return page.json;
    }
    const useCase = await this.useCases.readUseCase(actor, slugOrId);
    if (isFormerSlug(slugOrId, useCase)) return toAddress(reply, useCase);
    void reply.header('etag', `"${useCase.version}"`);
    return useCase;
  }

  /** Changes a case; fields that are absent stay as they are. */
  @Patch(':slugOrId')
  @SignedIn()
  @Etag()
  updateUseCase(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() edit: UpdateUseCaseDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<UseCaseResponse> {
    return this.useCases.updateUseCase(actor, slugOrId, edit, ifMatch);
  }

  /** Puts a case into the register; what is missing is named. */
  @Post(':slugOrId/publish')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  publishUseCase(@CurrentActor() actor: Actor, @Param('slugOrId') slugOrId: string): Promise<UseCaseResponse> {
    return this.useCases.publishUseCase(actor, slugOrId);
  }

  /** Gives a case back that waits for a review, with what should be changed first. */
  @Post(':slugOrId/return')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  returnUseCase(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() { note }: ReturnUseCaseDto,
  ): Promise<UseCaseResponse> {
    return this.useCases.returnUseCase(actor, slugOrId, note);
  }

  /** Takes a case out of the lists. */
  @Post(':slugOrId/archive')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  archiveUseCase(@CurrentActor() actor: Actor, @Param('slugOrId') slugOrId: string): Promise<UseCaseResponse> {
    return this.useCases.archiveUseCase(actor, slugOrId);
  }

  /** Deletes a draft. */
  @Delete(':slugOrId')
  @HttpCode(204)
  @SignedIn()
  deleteDraft(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.useCases.deleteDraft(actor, slugOrId, ifMatch);
  }
}

/** Whether the case was asked for by an address that it no longer has. */
function isFormerSlug(asked: string, { slug }: { slug: string }): boolean {
  return !isId(asked) && asked !== slug;
}

/** Addresses last: a former one leads to the one of today (RFC 9110, 15.4.2). */
function toAddress(reply: FastifyReply, { slug }: { slug: string }): string {
  void reply.status(301).header('location', `/api/v1/use-cases/${slug}`).header('content-type', 'application/json');
  return '{}';
}
