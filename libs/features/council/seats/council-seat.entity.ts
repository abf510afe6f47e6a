import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';
import { CouncilTerm } from './council-term.entity.js';

/** A municipality's place in the council for a term: one vote. */
@Entity('council_seats')
@Index(['termId', 'organisationId'], { unique: true })
export class CouncilSeat {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => CouncilTerm)
  termId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
