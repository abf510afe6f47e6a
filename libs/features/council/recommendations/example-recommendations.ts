import { Injectable } from '@nestjs/common';
import type { MaturityStep, UptakeStatus } from '#contracts';
import { MarkdownRenderer } from '#features/threads';
import { newId, Transactional } from '#platform/database';
import { NeedDoor } from '../needs/need-door.js';
import { NeedTimeline } from '../needs/need-timeline.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { RecommendationRevisions } from './recommendation-revisions.service.js';
import type { Guide } from './recommendation.entity.js';
import { RecommendationsRepository } from './recommendations.repository.js';
import { UptakeRepository } from './uptake.repository.js';

/** A published recommendation that comes as it is, with answers of organisations. */
export interface ExampleRecommendation {
  readonly slug: string;
  readonly title: string;
  readonly step: MaturityStep;
  readonly body: string;
  readonly guides: Guide[];
  /** Slugs. */
  readonly needs: readonly string[];
  readonly useCaseIds: readonly string[];
  readonly publishedAt: Date;
  readonly by: string;
  readonly uptake: readonly {
    readonly organisationId: string;
    readonly status: UptakeStatus;
    readonly note: string;
    readonly by: string;
  }[];
}

/** Brings recommendations in as examples; asks nobody. */
@Injectable()
export class ExampleRecommendations {
  constructor(
    private readonly rows: RecommendationsRepository,
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
    private readonly revisions: RecommendationRevisions,
    private readonly uptake: UptakeRepository,
    private readonly timeline: NeedTimeline,
    private readonly markdown: MarkdownRenderer,
  ) {}

  /** One of that slug that is there stays as it is. */
  @Transactional()
  async bringIn({ needs, useCaseIds, uptake, by, publishedAt, ...said }: ExampleRecommendation): Promise<void> {
    const id = newId();
    const needIds = (await this.needs.getAllNamed('needs', needs)).map((need) => need.id);
    const { id: termId } = await this.terms.getCurrent();
    const { html } = await this.markdown.render(said.body);
    const dates = { publishedAt, createdAt: publishedAt, updatedAt: publishedAt };
    const row = { ...said, ...dates, id, termId, html, state: 'published' as const, createdBy: by, isDemo: true };
    if (!(await this.rows.insert(row))) return;
    await this.rows.setLinks(id, { needIds, useCaseIds });
    await this.revisions.keep({ userId: by }, await this.rows.lock(id));
    await this.timeline.addToAll(needIds, {
      kind: 'recommendation_published',
      subject: { kind: 'recommendation', id },
      byId: by,
    });
    for (const { organisationId, status, note, by: answeredBy } of uptake)
      await this.uptake.put({ recommendationId: id, organisationId, status, note, answeredBy });
  }
}
