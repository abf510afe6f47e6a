import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A period for which the AI Council is appointed. Terms do not overlap; former ones stay. */
@Entity('council_terms')
@Check('starts_on <= ends_on')
@Check('quorum > 0')
export class CouncilTerm {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** First day, in Sweden. */
  @Column('date')
  startsOn: string;

  /** Last day, in Sweden. */
  @Column('date')
  endsOn: string;

  /** How many seats must be taken for the council to decide. */
  @Column('int')
  quorum: number;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
