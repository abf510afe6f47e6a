import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';
import { CouncilTerm } from './council-term.entity.js';

/** Somebody of an association or agency beside the council: reads and speaks, and does not vote. */
@Entity('council_observers')
@Index(['userId'])
export class CouncilObserver {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CouncilTerm, { onDelete: 'CASCADE' })
  termId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
