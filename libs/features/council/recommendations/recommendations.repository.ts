import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MaturityStep, RecommendationState } from '#contracts';
import { Database, literalLike } from '#platform/database';
import { isId } from '#platform/http';
import { isSlug } from '#platform/text';
import { RecommendationDecision, RecommendationNeed, RecommendationUseCase } from './recommendation-links.entities.js';
import { RecommendationRevision } from './recommendation-revision.entity.js';
import { Recommendation } from './recommendation.entity.js';

/** Which recommendations to list. */
export interface RecommendationFilter {
  readonly state: RecommendationState;
  readonly steps: readonly MaturityStep[] | null;
  readonly q: string;
}

/** What a recommendation is joined to, by their ids. */
export interface RecommendationLinks {
  readonly needIds: readonly string[];
  readonly useCaseIds: readonly string[];
  readonly decisionIds: readonly string[];
}

const WORDS_MAX = 8;

/** Recommendations as they are stored. */
@Injectable()
export class RecommendationsRepository {
  constructor(private readonly db: Database) {}

  async find(slugOrId: string): Promise<Recommendation | null> {
    if (isId(slugOrId)) return this.db.manager.findOneBy(Recommendation, { id: slugOrId });
    return isSlug(slugOrId) ? this.db.manager.findOneBy(Recommendation, { slug: slugOrId }) : null;
  }

  findAll(ids: readonly string[]): Promise<Recommendation[]> {
    return this.db.manager.findBy(Recommendation, { id: In([...ids]) });
  }

  /** As it is now, locked until the transaction ends: changes and answers wait for each other. */
  lock(id: string): Promise<Recommendation> {
    return this.db.manager.findOneOrFail(Recommendation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Newest first, one more than asked for, and how many there are in all. */
  async list(
    { state, steps, q }: RecommendationFilter,
    after: string | null,
    limit: number,
  ): Promise<{ rows: Recommendation[]; total: number }> {
    const query = this.db.manager.createQueryBuilder(Recommendation, 'r').where('r.state = :state', { state });
    if (steps) query.andWhere('r.step = ANY(:steps)', { steps });
    for (const [at, word] of q.split(/\s+/).filter(Boolean).slice(0, WORDS_MAX).entries())
      query.andWhere(`(r.title ILIKE :word${at} OR r.body ILIKE :word${at})`, {
        [`word${at}`]: `%${literalLike(word)}%`,
      });
    const total = await query.getCount();
    if (after !== null) query.andWhere('r.id < :after', { after });
    return {
      rows: await query
        .orderBy('r.id', 'DESC')
        .limit(limit + 1)
        .getMany(),
      total,
    };
  }

  /** @returns false when the slug is taken. */
  async insert(recommendation: Partial<Recommendation> & Pick<Recommendation, 'id'>): Promise<boolean> {
    const done = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Recommendation)
      .values(recommendation)
      .orIgnore()
      .execute();
    return Array.isArray(done.raw) && done.raw.length > 0;
  }

  /** Changes it, and counts up its version. */
  async update(id: string, change: Partial<Omit<Recommendation, 'guides'>> & { guides?: object[] }): Promise<void> {
    await this.db.manager.update(
      Recommendation,
      { id },
      { ...change, updatedAt: () => 'now()', version: () => 'version + 1' },
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Recommendation, { id });
  }

  async linksOf(recommendationId: string): Promise<RecommendationLinks> {
    const needs = await this.db.manager.findBy(RecommendationNeed, { recommendationId });
    const useCases = await this.db.manager.findBy(RecommendationUseCase, { recommendationId });
    const decisions = await this.db.manager.findBy(RecommendationDecision, { recommendationId });
    return {
      needIds: needs.map(({ needId }) => needId).sort(),
      useCaseIds: useCases.map(({ useCaseId }) => useCaseId).sort(),
      decisionIds: decisions.map(({ decisionId }) => decisionId).sort(),
    };
  }

  /** Puts these in the place of what it was joined to. */
  async setLinks(
    recommendationId: string,
    { needIds, useCaseIds, decisionIds }: Partial<RecommendationLinks>,
  ): Promise<void> {
    if (needIds) {
      await this.db.manager.delete(RecommendationNeed, { recommendationId });
      await this.db.manager.insert(
        RecommendationNeed,
        needIds.map((needId) => ({ recommendationId, needId })),
      );
    }
    if (useCaseIds) {
      await this.db.manager.delete(RecommendationUseCase, { recommendationId });
      await this.db.manager.insert(
        RecommendationUseCase,
        useCaseIds.map((useCaseId) => ({ recommendationId, useCaseId })),
      );
    }
    if (decisionIds) {
      await this.db.manager.delete(RecommendationDecision, { recommendationId });
      await this.db.manager.insert(
        RecommendationDecision,
        decisionIds.map((decisionId) => ({ recommendationId, decisionId })),
      );
    }
  }

  /** Recommendations that answer a need, oldest first. */
  ofNeed(needId: string): Promise<Recommendation[]> {
    return this.db.manager
      .createQueryBuilder(Recommendation, 'r')
      .innerJoin(RecommendationNeed, 'n', 'n.recommendation_id = r.id AND n.need_id = :needId', { needId })
      .orderBy('r.id')
      .getMany();
  }

  async lastRevision(recommendationId: string): Promise<RecommendationRevision | null> {
    const [last] = await this.listRevisions(recommendationId, null, 0);
    return last ?? null;
  }

  async addRevision(revision: Omit<RecommendationRevision, 'at'>): Promise<void> {
    await this.db.manager.insert(RecommendationRevision, revision);
  }

  /** Newest first, one more than asked for. @param before only those with a lower number. */
  listRevisions(recommendationId: string, before: number | null, limit: number): Promise<RecommendationRevision[]> {
    const query = this.db.manager
      .createQueryBuilder(RecommendationRevision, 'v')
      .where('v.recommendation_id = :recommendationId', { recommendationId });
    if (before !== null) query.andWhere('v.number < :before', { before });
    return query
      .orderBy('v.number', 'DESC')
      .limit(limit + 1)
      .getMany();
  }
}
