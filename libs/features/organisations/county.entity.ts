import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A county (län), as the reference data of the project has it. */
@Entity('counties')
export class County {
  /** Code of Statistics Sweden: `22`. */
  @PrimaryColumn('varchar', { length: 2 })
  code: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name: string;

  /** The letters of the county on number plates: `Y`. */
  @Column('varchar', { length: 2 })
  letter: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;
}
