import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MinutesSection } from './minutes-section.entity.js';

/** What a part of the minutes said at one version, and who wrote it: what later writing is merged with. */
@Entity('council_section_revisions')
@Index(['byId'])
export class SectionRevision {
  @PrimaryColumn('uuid')
  @ForeignKey(() => MinutesSection, { onDelete: 'CASCADE' })
  sectionId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  text: string;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
