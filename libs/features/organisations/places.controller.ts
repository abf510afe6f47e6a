import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '#platform/access';
import { Etag } from '#platform/http';
import { CountyList, CountyResponse } from './dto/county.response.js';
import { ListCountiesQuery } from './dto/list-counties.query.js';
import { ListMunicipalitiesQuery } from './dto/list-municipalities.query.js';
import { MunicipalityList, MunicipalityResponse } from './dto/municipality.response.js';
import { OrganisationsService } from './organisations.service.js';

@Public()
@Controller('municipalities')
export class MunicipalitiesController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The municipalities in Swedish order of their names. */
  @Get()
  list(@Query() query: ListMunicipalitiesQuery): Promise<MunicipalityList> {
    return this.organisations.listMunicipalities(query);
  }

  /** One municipality, by code or slug. */
  @Get(':codeOrSlug')
  @Etag()
  get(@Param('codeOrSlug') codeOrSlug: string): Promise<MunicipalityResponse> {
    return this.organisations.getMunicipality(codeOrSlug);
  }
}

@Public()
@Controller('counties')
export class CountiesController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** All counties in Swedish order of their names. */
  @Get()
  list(@Query() query: ListCountiesQuery): Promise<CountyList> {
    return this.organisations.listCounties(query);
  }

  /** One county, by code. */
  @Get(':code')
  @Etag()
  get(@Param('code') code: string): Promise<CountyResponse> {
    return this.organisations.getCounty(code);
  }
}
