import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MinutesSection } from './minutes-section.entity.js';

/** Somebody who writes in a part of the minutes just now. Counts for some seconds. */
@Entity('council_section_writers')
@Index(['userId'])
export class SectionWriter {
  @PrimaryColumn('uuid')
  @ForeignKey(() => MinutesSection, { onDelete: 'CASCADE' })
  sectionId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
