import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SKR_GROUPS } from '#contracts';
import { County } from './county.entity.js';

/** A municipality (kommun), as the reference data of the project has it. What people write is on its organisation. */
@Entity('municipalities')
@Check(`skr_group IN (${SKR_GROUPS.map((group) => `'${group}'`).join(', ')})`)
@Index(['countyCode'])
@Index(['name', 'code'])
export class Municipality {
  /** Code of Statistics Sweden: `2281`. */
  @PrimaryColumn('varchar', { length: 4 })
  code: string;

  @Column('varchar', { length: 80, unique: true })
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name: string;

  /** What the municipality calls itself: `Malmö stad`. */
  @Column('text')
  ownName: string;

  @Column('varchar', { length: 2 })
  @ForeignKey(() => County)
  countyCode: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;

  @Column('int')
  population: number;

  @Column('int')
  populationYear: number;

  /** Municipality group of SKR, from `A1` (big cities) to `C9` (rural with tourism). */
  @Column('varchar', { length: 2 })
  skrGroup: string;
}
