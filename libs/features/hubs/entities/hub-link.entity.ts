import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StoredFile } from '#features/files';
import { Hub } from './hub.entity.js';

/** Something that is pinned in a hub: a link, or a document that was uploaded. */
@Entity('hub_links')
@Check('(url IS NULL) <> (file_id IS NULL)')
@Index(['hubId', 'position'])
export class HubLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  note: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => StoredFile, { onDelete: 'CASCADE' })
  fileId: string | null;

  /** Its place in the list, the first is 1. */
  @Column('int')
  position: number;

  @Column('uuid')
  addedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
