import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, IfMatch } from '#platform/http';
import { ListOrganisationsQuery } from './dto/list-organisations.query.js';
import { OrganisationList } from './dto/organisation-list.response.js';
import { OrganisationResponse } from './dto/organisation.response.js';
import { UpdateOrganisationDto } from './dto/update-organisation.dto.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Organisations in the order of their names. */
  @Get()
  @Public()
  list(@Query() query: ListOrganisationsQuery): Promise<OrganisationList> {
    return this.organisations.listOrganisations(query);
  }

  /** One organisation, by slug or id. */
  @Get(':slug')
  @Public()
  @Etag()
  get(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<OrganisationResponse> {
    return this.organisations.getOrganisation(actor, slug);
  }

  /** Changes the page of an organisation, and how it works on Torget; its administrators do. */
  @Patch(':slug')
  @SignedIn()
  @Etag()
  update(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() edit: UpdateOrganisationDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<OrganisationResponse> {
    return this.organisations.updateOrganisation(actor, slug, edit, ifMatch);
  }
}
