import { Injectable } from '@nestjs/common';
import type { ApproverRole } from '#contracts';
import { Database } from '#platform/database';
import { FixedMinutes } from '../entities/fixed-minutes.entity.js';
import { MinutesAddendum } from '../entities/minutes-addendum.entity.js';
import { MinutesApproval } from '../entities/minutes-approval.entity.js';

/** Who approves minutes, and minutes that are fixed, as they are stored. */
@Injectable()
export class ApprovalsRepository {
  constructor(private readonly db: Database) {}

  /** The chair first. */
  listOf(meetingId: string): Promise<MinutesApproval[]> {
    return this.db.manager.find(MinutesApproval, { where: { meetingId }, order: { role: 'DESC', userId: 'ASC' } });
  }

  async choose(meetingId: string, approvers: readonly { userId: string; role: ApproverRole }[]): Promise<void> {
    await this.db.manager.delete(MinutesApproval, { meetingId });
    for (const approver of approvers) await this.db.manager.insert(MinutesApproval, { ...approver, meetingId });
  }

  async approve(meetingId: string, userId: string): Promise<void> {
    await this.db.query(
      'UPDATE council_minutes_approvals SET approved_at = now() WHERE meeting_id = $1 AND user_id = $2 AND approved_at IS NULL',
      [meetingId, userId],
    );
  }

  /** Takes all approvals back: the text will change. */
  async clear(meetingId: string): Promise<void> {
    await this.db.manager.update(MinutesApproval, { meetingId }, { approvedAt: null });
  }

  findFixed(meetingId: string): Promise<FixedMinutes | null> {
    return this.db.manager.findOneBy(FixedMinutes, { meetingId });
  }

  async fix(minutes: Omit<FixedMinutes, 'at'>): Promise<void> {
    await this.db.manager.insert(FixedMinutes, minutes);
  }

  addenda(meetingId: string): Promise<MinutesAddendum[]> {
    return this.db.manager.find(MinutesAddendum, { where: { meetingId }, order: { id: 'ASC' } });
  }

  async insertAddendum(addendum: Omit<MinutesAddendum, 'at'>): Promise<void> {
    await this.db.manager.insert(MinutesAddendum, addendum);
  }
}
