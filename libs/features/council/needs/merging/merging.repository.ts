import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MergeState } from '#contracts';
import { Database } from '#platform/database';
import { MergeAnswer } from './merge-answer.entity.js';
import { MergeProposal } from './merge-proposal.entity.js';

/** Proposals to merge needs, as they are stored. */
@Injectable()
export class MergingRepository {
  constructor(private readonly db: Database) {}

  /** @returns false when the need has an open proposal already. */
  async insert(
    proposal: Pick<MergeProposal, 'id' | 'fromNeedId' | 'intoNeedId' | 'reason' | 'proposedBy'> &
      Partial<Pick<MergeProposal, 'state' | 'createdAt' | 'closedAt'>>,
  ): Promise<boolean> {
    const insert = this.db.manager.createQueryBuilder().insert().into(MergeProposal).values(proposal);
    const done = await insert.orIgnore().execute();
    return Array.isArray(done.raw) && done.raw.length > 0;
  }

  find(id: string): Promise<MergeProposal | null> {
    return this.db.manager.findOneBy(MergeProposal, { id });
  }

  /** The same, locked until the transaction ends, so that two answers do not cross. */
  lock(id: string): Promise<MergeProposal | null> {
    return this.db.manager.findOne(MergeProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async close(id: string, state: MergeState): Promise<void> {
    await this.db.manager.update(MergeProposal, { id }, { state, closedAt: () => 'now()' });
  }

  async answer(answer: Omit<MergeAnswer, 'at'> & Partial<Pick<MergeAnswer, 'at'>>): Promise<void> {
    await this.db.manager.insert(MergeAnswer, answer);
  }

  answersTo(ids: readonly string[]): Promise<MergeAnswer[]> {
    return this.db.manager.findBy(MergeAnswer, { proposalId: In([...ids]) });
  }

  /** Newest first. */
  listOf(needId: string): Promise<MergeProposal[]> {
    return this.db.manager.find(MergeProposal, {
      where: [{ fromNeedId: needId }, { intoNeedId: needId }],
      order: { id: 'DESC' },
    });
  }

  /** Open proposals that one of these organisations has raised a side of, and has not answered; oldest first. */
  async listUnanswered(organisationIds: readonly string[]): Promise<MergeProposal[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id FROM council_merge_proposals p
        WHERE p.state = 'open' AND EXISTS (
          SELECT FROM (VALUES ('from', p.from_need_id), ('into', p.into_need_id)) AS x(side, need_id) JOIN council_needs n ON n.id = x.need_id
           WHERE n.organisation_id = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM council_merge_answers a WHERE a.proposal_id = p.id AND a.side = x.side))`,
      [organisationIds],
    );
    return this.db.manager.find(MergeProposal, { where: { id: In(rows.map(({ id }) => id)) }, order: { id: 'ASC' } });
  }
}
