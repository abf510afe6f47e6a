import { Module } from '@nestjs/common';
import { OrganisationDirectory } from './organisation-directory.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsService } from './organisations.service.js';
import { CountiesController, MunicipalitiesController } from './places.controller.js';
import { ReferenceData } from './reference-data.js';

@Module({
  controllers: [OrganisationsController, MunicipalitiesController, CountiesController],
  providers: [OrganisationsService, OrganisationsRepository, OrganisationDirectory, ReferenceData],
  exports: [OrganisationDirectory, ReferenceData],
})
export class OrganisationsModule {}
