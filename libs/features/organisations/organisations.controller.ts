import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { Etag } from '#platform/http';
import { ListOrganisationsQuery } from './dto/list-organisations.query.js';
import { OrganisationList } from './dto/organisation-list.response.js';
import { OrganisationResponse } from './dto/organisation.response.js';
import { OrganisationsService } from './organisations.service.js';

@Public()
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Organisations in the order of their names. */
  @Get()
  list(@Query() query: ListOrganisationsQuery): Promise<OrganisationList> {
    return this.organisations.listOrganisations(query);
  }

  /** One organisation, by slug or id. */
  @Get(':slug')
  @Etag()
  get(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<OrganisationResponse> {
    return this.organisations.getOrganisation(actor, slug);
  }
}
