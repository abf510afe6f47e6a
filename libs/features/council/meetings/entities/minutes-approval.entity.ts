import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { APPROVER_ROLES, type ApproverRole } from '#contracts';
import { oneOf } from '#platform/database';
import { Meeting } from './meeting.entity.js';

/** Somebody who must approve the minutes of a meeting (justera), and whether they have. */
@Entity('council_minutes_approvals')
@Check(oneOf('role', APPROVER_ROLES))
@Index('IDX_council_minutes_approvals_chair', ['meetingId'], { unique: true, where: "role = 'chair'" })
@Index(['userId'])
export class MinutesApproval {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  meetingId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('text')
  role: ApproverRole;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approvedAt: Date | null;
}
