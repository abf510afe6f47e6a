import { Module } from '@nestjs/common';
import { SearchModule } from '#features/search';
import { OrganisationDirectory } from './organisation-directory.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationSearchSource } from './organisations.search.js';
import { OrganisationsService } from './organisations.service.js';
import { CountiesController, MunicipalitiesController } from './places.controller.js';
import { ReferenceData } from './reference-data.js';

@Module({
  imports: [SearchModule],
  controllers: [OrganisationsController, MunicipalitiesController, CountiesController],
  providers: [
    OrganisationsService,
    OrganisationsRepository,
    OrganisationDirectory,
    OrganisationSearchSource,
    ReferenceData,
  ],
  exports: [OrganisationDirectory, ReferenceData],
})
export class OrganisationsModule {}
