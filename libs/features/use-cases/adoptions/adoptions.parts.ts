import { AdoptionCounts } from './adoption-counts.repository.js';
import { AdoptionListing } from './adoption-listing.service.js';
import { AdoptionUpkeep } from './adoption-upkeep.js';
import {
  MyAdoptionsController,
  OrganisationAdoptionsController,
  UseCaseAdoptionsController,
} from './adoptions.controller.js';
import { AdoptionsRepository } from './adoptions.repository.js';
import { UseCaseAdoptions } from './adoptions.service.js';
import { UseCaseCopies } from './use-case-copies.service.js';

/** What the module of the register takes from here. */
export const ADOPTIONS = {
  controllers: [UseCaseAdoptionsController, OrganisationAdoptionsController, MyAdoptionsController],
  providers: [AdoptionCounts, UseCaseAdoptions, AdoptionListing, AdoptionUpkeep, AdoptionsRepository, UseCaseCopies],
};
