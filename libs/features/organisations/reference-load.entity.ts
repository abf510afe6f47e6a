import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which version of a data file of the project the database holds. */
@Entity('reference_loads')
export class ReferenceLoad {
  @PrimaryColumn('text')
  name: string;

  @Column('int')
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  loadedAt: Date;
}
