import { Injectable } from '@nestjs/common';
import { sizeGroupOf, type SizeGroup, type SkrGroup } from '#contracts';
import type { Breakdown } from './breakdown.response.js';
import { breakdownOf } from './breakdown.js';
import { MunicipalityFactsRepository } from './municipality-facts.repository.js';

/** The groups that a municipality belongs to. */
export interface MunicipalityGroups {
  readonly size: SizeGroup;
  readonly skrGroup: SkrGroup;
}

/** Figures of where organisations are: seats, support, uptake. */
@Injectable()
export class Breakdowns {
  constructor(private readonly municipalities: MunicipalityFactsRepository) {}

  async of(organisationIds: Iterable<string>): Promise<Breakdown> {
    return breakdownOf(organisationIds, await this.municipalities.list());
  }

  /** The groups of every municipality that is an organisation, by the organisation's id: for those who count many lists. */
  async groupsByOrganisation(): Promise<ReadonlyMap<string, MunicipalityGroups>> {
    const all = await this.municipalities.list();
    return new Map(
      all.flatMap(({ organisationId, population, skrGroup }) =>
        organisationId === null ? [] : [[organisationId, { size: sizeGroupOf(population), skrGroup }] as const],
      ),
    );
  }
}
