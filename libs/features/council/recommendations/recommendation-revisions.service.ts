import { Injectable } from '@nestjs/common';
import { RECOMMENDATION_FIELDS, type RecommendationField } from '#contracts';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { badCursor, decodeCursor, page, type PageQuery } from '#platform/http';
import { RecommendationDoor } from './recommendation-door.js';
import type { RecommendationRevision } from './recommendation-revision.entity.js';
import { RecommendationView } from './recommendation-view.js';
import type { Recommendation } from './recommendation.entity.js';
import { RecommendationsRepository } from './recommendations.repository.js';
import type { RecommendationRevisionList } from './recommendations.response.js';

type Content = Pick<
  RecommendationRevision,
  'title' | 'body' | 'step' | 'guides' | 'useCaseIds' | 'needIds' | 'decisionIds'
>;

/** Fields that differ between two states. */
export function changedFields(before: Content, after: Content): RecommendationField[] {
  const plain = ({
    title,
    body,
    step,
    guides,
    useCaseIds,
    needIds,
    decisionIds,
  }: Content): Record<RecommendationField, unknown> => ({
    title,
    body,
    step,
    guides: guides.map((guide) => [guide.title, guide.url]),
    useCases: [...useCaseIds].sort(),
    needs: [...needIds].sort(),
    decisions: [...decisionIds].sort(),
  });
  const [old, now] = [plain(before), plain(after)];
  return RECOMMENDATION_FIELDS.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
}

/** The published states of recommendations, which everyone reads and compares. */
@Injectable()
export class RecommendationRevisions {
  constructor(
    private readonly door: RecommendationDoor,
    private readonly rows: RecommendationsRepository,
    private readonly view: RecommendationView,
    private readonly accounts: Accounts,
  ) {}

  /** Keeps a state, unless it says the same as the last one. The recommendation must be locked. */
  async keep(actor: Pick<Actor, 'userId'>, { id, title, body, html, step, guides }: Recommendation): Promise<void> {
    const { needIds, useCaseIds, decisionIds } = await this.rows.linksOf(id);
    const now = {
      title,
      body,
      html,
      step,
      guides,
      needIds: [...needIds],
      useCaseIds: [...useCaseIds],
      decisionIds: [...decisionIds],
    };
    const last = await this.rows.lastRevision(id);
    if (last && changedFields(last, now).length === 0) return;
    const number = (last?.number ?? 0) + 1;
    await this.rows.addRevision({ recommendationId: id, number, ...now, changedBy: actor.userId });
  }

  /** Newest first. @throws Problem 404. */
  async list(actor: Actor | null, slugOrId: string, { limit, cursor }: PageQuery): Promise<RecommendationRevisionList> {
    const { id } = await this.door.getForReading(actor, slugOrId);
    const rows = await this.rows.listRevisions(id, beforeNumber(cursor), limit);
    const shown = page(rows, limit, (last) => [last.number]);
    const names = actor ? await this.accounts.namesOf(shown.items.map(({ changedBy }) => changedBy)) : null;
    const items = await Promise.all(
      shown.items.map(async (row, at) => {
        const before = rows[at + 1];
        const { number, title, body, html, step, guides } = row;
        return {
          number,
          at: row.at.toISOString(),
          by: names?.get(row.changedBy) ?? null,
          changed: before ? changedFields(before, row) : [],
          title,
          body,
          html,
          step,
          guides,
          ...(await this.view.linked(actor, row)),
        };
      }),
    );
    return { items, nextCursor: shown.nextCursor };
  }
}

function beforeNumber(cursor: string | undefined): number | null {
  const [number = null] = decodeCursor(cursor, 1) ?? [];
  if (number !== null && !Number.isInteger(number)) throw badCursor();
  return number as number | null;
}
