import { Injectable } from '@nestjs/common';
import type { SkrGroup } from '#contracts';
import { Database } from '#platform/database';

/** What figures need to know of a municipality. */
export interface MunicipalityFacts {
  readonly code: string;
  readonly organisationId: string | null;
  readonly population: number;
  readonly skrGroup: SkrGroup;
  readonly countyCode: string;
  readonly countyName: string;
}

/** The 290 municipalities, as figures need them. */
@Injectable()
export class MunicipalityFactsRepository {
  private known: Promise<readonly MunicipalityFacts[]> | null = null;

  constructor(private readonly db: Database) {}

  /** They change when a new release brings others, and then the process is started anew. */
  list(): Promise<readonly MunicipalityFacts[]> {
    this.known ??= this.read();
    return this.known;
  }

  private async read(): Promise<readonly MunicipalityFacts[]> {
    try {
      return await this.db.query<MunicipalityFacts>(
        `SELECT m.code, o.id AS "organisationId", m.population, m.skr_group AS "skrGroup", m.county_code AS "countyCode", c.name AS "countyName"
         FROM municipalities m JOIN counties c ON c.code = m.county_code
         LEFT JOIN organisations o ON o.municipality_code = m.code AND o.type = 'municipality'
         ORDER BY c.code, m.code`,
      );
    } catch (error) {
      this.known = null;
      throw error;
    }
  }
}
