import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What is known of an uploaded file; its content lies in the file store. */
@Entity('files')
@Unique(['uploaderId', 'requestKey'])
@Check('(target_type IS NULL) = (target_id IS NULL)')
@Index(['targetType', 'targetId', 'id'])
@Index(['uploaderId', 'createdAt'])
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  uploaderId: string;

  @Column('text')
  name: string;

  /** Bytes of what is kept. */
  @Column('int')
  size: number;

  @Column('text')
  contentType: string;

  /** Of texts. */
  @Column('text', { nullable: true })
  charset: string | null;

  /** SHA-256 of what is kept, in hex. */
  @Column('text')
  sha256: string;

  /** SHA-256 of what was sent, which is another one for images. */
  @Column('text')
  sentSha256: string;

  /** `Idempotency-Key` of the upload. */
  @Column('text', { nullable: true })
  requestKey: string | null;

  /** What it is attached to: the type that a feature registered, and the id. */
  @Column('text', { nullable: true })
  targetType: string | null;

  @Column('uuid', { nullable: true })
  targetId: string | null;

  /** When its content was safe in the store; null before. A row without it is an upload that goes on or broke off. */
  @Column('timestamptz', { nullable: true })
  storedAt: Date | null;

  /** When it was removed. The row stays for two days, so that removing does not make room for more uploads in a day. */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
