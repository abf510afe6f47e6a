import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of the secretariat, which leads the work of the council. */
@Entity('council_secretaries')
export class CouncilSecretary {
  @PrimaryColumn('uuid')
  userId: string;

  @Column('uuid', { nullable: true })
  appointedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;
}
