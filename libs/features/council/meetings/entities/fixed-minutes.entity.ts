import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Meeting } from './meeting.entity.js';

/** Minutes as all who must have approved them. The database refuses to change them, and checks the hash itself. */
@Entity('council_fixed_minutes')
@Check("sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')")
export class FixedMinutes {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Meeting)
  meetingId: string;

  @Column('text')
  text: string;

  /** Of the text in UTF-8, in hexadecimal (FIPS 180-4). */
  @Column('text')
  sha256: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
