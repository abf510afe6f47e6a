import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FixedMinutes } from './fixed-minutes.entity.js';

/** Something that was said to minutes after they were fixed. The database refuses to change it. */
@Entity('council_minutes_addenda')
@Index(['meetingId'])
@Index(['byId'])
export class MinutesAddendum {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => FixedMinutes)
  meetingId: string;

  @Column('text')
  text: string;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
