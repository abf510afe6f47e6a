import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';

/** An organisation does not want another suggested to it. Nobody else hears of it. */
@Entity('match_dismissals')
@Check('organisation_id <> partner_id')
export class MatchDismissal {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  partnerId: string;

  @Column('uuid')
  dismissedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  dismissedAt: Date;
}
