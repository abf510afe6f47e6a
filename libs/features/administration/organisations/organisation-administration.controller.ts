import { Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequireRole, type Actor } from '#platform/access';
import { IdParam } from '#platform/http';
import { ListStandingsQuery, OrganisationStandingList } from './organisation-administration.dto.js';
import { OrganisationAdministration } from './organisation-administration.service.js';

/** Organisations, for administrators of the platform. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin/organisations')
export class OrganisationAdministrationController {
  constructor(private readonly organisations: OrganisationAdministration) {}

  /** Organisations by name, and who speaks for them. */
  @Get()
  listStandings(@Query() query: ListStandingsQuery): Promise<OrganisationStandingList> {
    return this.organisations.listStandings(query);
  }

  /** Notes that the organisation is who it says. */
  @Put(':id/verification')
  @HttpCode(204)
  async verify(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.organisations.verify(actor, id);
  }

  /** Takes back that the organisation is who it says. */
  @Delete(':id/verification')
  @HttpCode(204)
  async withdrawVerification(@IdParam('id') id: string): Promise<void> {
    await this.organisations.withdrawVerification(id);
  }
}
