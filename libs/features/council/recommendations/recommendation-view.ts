import { Injectable } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { UseCaseReaders } from '#features/use-cases';
import { askerKeys, type Actor } from '#platform/access';
import { DecisionDoor } from '../decisions/decision-door.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { NeedDoor } from '../needs/need-door.js';
import type { NeedRef } from '../needs/need-ref.response.js';
import type { Recommendation } from './recommendation.entity.js';
import { canAnswerFor, recommendationAbilities } from './recommendations.policy.js';
import { RecommendationsRepository, type RecommendationLinks } from './recommendations.repository.js';
import type {
  LinkedThing,
  OwnUptake,
  RecommendationResponse,
  RecommendationSummary,
} from './recommendations.response.js';
import { uptakeCounts } from './uptake-figures.js';
import { UptakeRepository, type UptakeRow } from './uptake.repository.js';

/** Recommendations as an asker may see them. */
@Injectable()
export class RecommendationView {
  constructor(
    private readonly rows: RecommendationsRepository,
    private readonly uptake: UptakeRepository,
    private readonly needs: NeedDoor,
    private readonly decisions: DecisionDoor,
    private readonly useCases: UseCaseReaders,
    private readonly organisations: OrganisationDirectory,
    private readonly standings: CouncilStandings,
  ) {}

  /** @param organisationId whose answers to tell. */
  async summaries(all: readonly Recommendation[], organisationId: string | null): Promise<RecommendationSummary[]> {
    const ids = all.map(({ id }) => id);
    const counted = await this.uptake.count(ids);
    const answers = organisationId === null ? [] : await this.uptake.of(ids, [organisationId]);
    return all.map((one) => ({
      ...summaryOf(one),
      counts: uptakeCounts(counted.filter(({ recommendationId }) => recommendationId === one.id)),
      uptake: answerIn(answers, one.id, organisationId),
    }));
  }

  async whole(actor: Actor | null, recommendation: Recommendation): Promise<RecommendationResponse> {
    const [summary] = await this.summaries([recommendation], null);
    if (!summary) throw new Error('a recommendation has no summary');
    const { body, html, guides, withdrawnReason, createdAt, version } = recommendation;
    return {
      ...summary,
      body,
      html,
      guides,
      ...(await this.linked(actor, await this.rows.linksOf(recommendation.id))),
      withdrawnReason,
      createdAt: createdAt.toISOString(),
      version,
      mine: await this.mine(actor, recommendation.id),
      abilities: recommendationAbilities(await this.standings.of(actor), recommendation),
    };
  }

  /** What it is joined to, as far as the asker may know. */
  async linked(
    actor: Actor | null,
    { needIds, useCaseIds, decisionIds }: RecommendationLinks,
  ): Promise<{ needs: NeedRef[]; useCases: LinkedThing[]; decisions: LinkedThing[] }> {
    const keys = new Set(askerKeys(actor));
    const needs = await this.needs.refs(needIds);
    const decisions = await this.decisions.refs(actor, decisionIds);
    const useCases = [...(await this.useCases.of(useCaseIds)).values()];
    return {
      needs: [...needs.values()],
      decisions: [...decisions.values()].map(({ id, title }) => ({ id, title, path: publicPaths.decision(id) })),
      useCases: useCases
        .filter(({ readerKeys, isClosed }) => !isClosed && readerKeys.some((key) => keys.has(key)))
        .map(({ id, slug, title }) => ({ id, title, path: publicPaths.useCase(slug) })),
    };
  }

  private async mine(actor: Actor | null, recommendationId: string): Promise<OwnUptake[]> {
    const ids = (actor?.memberships ?? []).flatMap(({ organisationId }) =>
      canAnswerFor(actor, organisationId) ? organisationId : [],
    );
    const [organisations, answers] = await Promise.all([
      this.organisations.refs(ids),
      this.uptake.of([recommendationId], ids),
    ]);
    return [...organisations.values()].map((organisation) => ({
      organisation,
      uptake: answerIn(answers, recommendationId, organisation.id),
    }));
  }
}

function summaryOf(one: Recommendation): Omit<RecommendationSummary, 'counts' | 'uptake'> {
  const { id, slug, title, step, state, isDemo } = one;
  return {
    id,
    slug,
    title,
    step,
    state,
    publishedAt: one.publishedAt?.toISOString() ?? null,
    withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
    updatedAt: one.updatedAt.toISOString(),
    isDemo,
  };
}

function answerIn(
  answers: readonly UptakeRow[],
  recommendationId: string,
  organisationId: string | null,
): RecommendationSummary['uptake'] {
  const found = answers.find(
    (one) => one.recommendationId === recommendationId && one.organisation.id === organisationId,
  );
  if (!found) return null;
  const { organisation, status, note, since } = found;
  return { organisation, status, note, since };
}
