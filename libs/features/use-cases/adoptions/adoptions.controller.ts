import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import { UseCaseResponse } from '../dto/use-case.response.js';
import { AdoptionListing } from './adoption-listing.service.js';
import { UseCaseAdoptions } from './adoptions.service.js';
import { AdoptionList, TakenUpList, WrittenAdoption } from './dto/adoption.response.js';
import { ChangeAdoptionDto, CopyUseCaseDto, ListAdoptionsQuery, TakeUpDto } from './dto/write-adoption.dto.js';
import { UseCaseCopies } from './use-case-copies.service.js';

@Controller('use-cases/:slugOrId')
export class UseCaseAdoptionsController {
  constructor(
    private readonly adoptions: UseCaseAdoptions,
    private readonly listing: AdoptionListing,
    private readonly copies: UseCaseCopies,
  ) {}

  /** Organisations that do the same. Who is only interested is seen by the owners, and each organisation sees its own. */
  @Get('adoptions')
  @Public()
  listAdoptions(
    @CurrentActor() actor: Actor | null,
    @Param('slugOrId') slugOrId: string,
    @Query() query: ListAdoptionsQuery,
  ): Promise<AdoptionList> {
    return this.listing.listForCase(actor, slugOrId, query);
  }

  /** Says for one's organisation that it is interested, or does the same. A second time is a 409: change the first one. */
  @Post('adoptions')
  @SignedIn()
  @Idempotent()
  @Etag()
  takeUp(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() said: TakeUpDto,
  ): Promise<WrittenAdoption> {
    return this.adoptions.takeUp(actor, slugOrId, said);
  }

  /** Tells how far the organisation has come; what is absent stays. */
  @Patch('adoptions/:adoptionId')
  @SignedIn()
  @Etag()
  changeAdoption(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IdParam('adoptionId') adoptionId: string,
    @Body() said: ChangeAdoptionDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<WrittenAdoption> {
    return this.adoptions.changeAdoption(actor, slugOrId, adoptionId, said, ifMatch);
  }

  @Delete('adoptions/:adoptionId')
  @HttpCode(204)
  @SignedIn()
  dropAdoption(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @IdParam('adoptionId') adoptionId: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.adoptions.dropAdoption(actor, slugOrId, adoptionId, ifMatch);
  }

  /** "We do this too": a draft of one's own that begins with what the peer wrote. */
  @Post('copy')
  @SignedIn()
  @Idempotent()
  @Etag()
  copyUseCase(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Body() { organisation }: CopyUseCaseDto,
  ): Promise<UseCaseResponse> {
    return this.copies.copyUseCase(actor, slugOrId, organisation);
  }
}

@Controller('organisations/:slug/adoptions')
export class OrganisationAdoptionsController {
  constructor(private readonly listing: AdoptionListing) {}

  /** Cases of others that an organisation has taken up, newest first. */
  @Get()
  @Public()
  listTakenUp(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: ListAdoptionsQuery,
  ): Promise<TakenUpList> {
    return this.listing.listForOrganisation(actor, slug, query);
  }
}

@SignedIn()
@Controller('me/adoptions')
export class MyAdoptionsController {
  constructor(private readonly listing: AdoptionListing) {}

  /** Cases of others that one's organisations are interested in or have taken up, newest first. */
  @Get()
  listMyAdoptions(@CurrentActor() actor: Actor, @Query() query: ListAdoptionsQuery): Promise<TakenUpList> {
    return this.listing.listMine(actor, query);
  }
}
