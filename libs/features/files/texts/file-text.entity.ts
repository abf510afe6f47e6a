import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StoredFile } from '../file.entity.js';

/** How far the reading of a file has come: `reading` is also where one that was broken off stands. */
export const TEXT_STATES = ['reading', 'read', 'unreadable'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** What an attached file says, for search. A file that can say nothing, such as an image, has no row. */
@Entity('file_texts')
@Check(`state IN ('reading', 'read', 'unreadable')`)
export class FileText {
  @PrimaryColumn('uuid')
  @ForeignKey(() => StoredFile, { onDelete: 'CASCADE' })
  fileId: string;

  @Column('text')
  state: TextState;

  /** Why it cannot be read: a {@link TextProblem}. */
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('text', { default: '' })
  text: string;

  /** How often reading it was begun. */
  @Column('smallint')
  attempts: number;

  /** When reading it was last begun. */
  @Column('timestamptz', { default: () => 'now()' })
  begunAt: Date;
}
