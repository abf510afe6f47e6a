import { Injectable } from '@nestjs/common';
import type { Breakdown } from './breakdown.response.js';
import { breakdownOf } from './breakdown.js';
import { MunicipalityFactsRepository } from './municipality-facts.repository.js';

/** Figures of where organisations are: seats, support, uptake. */
@Injectable()
export class Breakdowns {
  constructor(private readonly municipalities: MunicipalityFactsRepository) {}

  async of(organisationIds: Iterable<string>): Promise<Breakdown> {
    return breakdownOf(organisationIds, await this.municipalities.list());
  }
}
