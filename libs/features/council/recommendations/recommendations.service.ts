import { Injectable } from '@nestjs/common';
import { MarkdownRenderer } from '#features/threads';
import { UseCasesService } from '#features/use-cases';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, invalid, Problem } from '#platform/http';
import { slugOf } from '#platform/text';
import { DecisionDoor } from '../decisions/decision-door.js';
import { CouncilLive } from '../live/council-live.js';
import { NeedDoor } from '../needs/need-door.js';
import { NeedTimeline } from '../needs/need-timeline.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { RecommendationDoor } from './recommendation-door.js';
import { RecommendationRevisions } from './recommendation-revisions.service.js';
import { RecommendationView } from './recommendation-view.js';
import type { Recommendation } from './recommendation.entity.js';
import type { ChangeRecommendationDto, WriteRecommendationDto } from './recommendations.dto.js';
import { RecommendationsRepository, type RecommendationLinks } from './recommendations.repository.js';
import type { RecommendationResponse } from './recommendations.response.js';

/** Longest readable part of a slug, so that a suffix fits. */
const SLUG_MAX = 70;

/** What the secretariat does with recommendations. */
@Injectable()
export class Recommendations {
  constructor(
    private readonly door: RecommendationDoor,
    private readonly rows: RecommendationsRepository,
    private readonly revisions: RecommendationRevisions,
    private readonly view: RecommendationView,
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
    private readonly timeline: NeedTimeline,
    private readonly decisions: DecisionDoor,
    private readonly useCases: UseCasesService,
    private readonly markdown: MarkdownRenderer,
    private readonly live: CouncilLive,
    private readonly audit: AuditLog,
  ) {}

  /** Begins a draft. @throws Problem 400 for things that are not there; 403; 409 between terms. */
  @Transactional()
  async begin(actor: Actor, said: WriteRecommendationDto): Promise<RecommendationResponse> {
    await this.door.assertWrites(actor);
    const { id: termId } = await this.terms.getCurrent();
    const { title, step, body = '', guides = [] } = said;
    const id = newId();
    const { html } = await this.markdown.render(body);
    for (const slug of slugsFor(title)) {
      const row = { id, slug, termId, title, step, body, html, guides, createdBy: actor.userId };
      if (await this.rows.insert(row)) break;
    }
    await this.rows.setLinks(id, await this.linksIn(actor, { needs: [], useCases: [], decisions: [], ...said }));
    return this.shown(actor, id);
  }

  /**
   * Changes what is given. Of a published one, each change is kept as a state of its own.
   * @throws Problem 400, 403, 404; 409 for a withdrawn one; 412.
   */
  @Transactional()
  async change(
    actor: Actor,
    slugOrId: string,
    said: ChangeRecommendationDto,
    ifMatch: number | null,
  ): Promise<RecommendationResponse> {
    const before = await this.door.getForWriting(actor, slugOrId);
    assertFresh(before.version, ifMatch);
    if (before.state === 'withdrawn')
      throw conflict('recommendation.withdrawn', 'The recommendation has been withdrawn');
    if (before.state === 'published' && said.body === '') throw withoutBody();
    const { needs, useCases, decisions, ...plain } = said;
    const rendered = plain.body === undefined ? {} : { html: (await this.markdown.render(plain.body)).html };
    const known = (await this.rows.linksOf(before.id)).needIds;
    const links = await this.linksIn(actor, {
      ...(needs ? { needs } : {}),
      ...(useCases ? { useCases } : {}),
      ...(decisions ? { decisions } : {}),
    });
    await this.rows.update(before.id, { ...plain, ...rendered });
    await this.rows.setLinks(before.id, links);
    if (before.state === 'published') {
      const added = (links.needIds ?? []).filter((id) => !known.includes(id));
      await this.tellNeeds(actor, before.id, added);
      await this.revisions.keep(actor, await this.rows.lock(before.id));
      await this.audit.record({
        action: 'recommendation.edited',
        actor,
        on: audited(before),
        details: { fields: Object.keys(said) },
      });
    }
    return this.shown(actor, before.id);
  }

  /** Everyone reads it from now on. @throws Problem 400 without a text; 403, 404; 409 when it is published already; 412. */
  @Transactional()
  async publish(actor: Actor, slugOrId: string, ifMatch: number | null): Promise<RecommendationResponse> {
    const draft = await this.door.getForWriting(actor, slugOrId);
    assertFresh(draft.version, ifMatch);
    if (draft.state !== 'draft')
      throw conflict('recommendation.not_draft', 'The recommendation has been published already');
    if (draft.body === '') throw withoutBody();
    await this.rows.update(draft.id, { state: 'published', publishedAt: new Date() });
    await this.revisions.keep(actor, draft);
    await this.tellNeeds(actor, draft.id, (await this.rows.linksOf(draft.id)).needIds);
    await this.audit.record({ action: 'recommendation.published', actor, on: audited(draft) });
    return this.shown(actor, draft.id);
  }

  /** The council no longer advises it; it can still be read. @throws Problem 403, 404; 409 when it is not published; 412. */
  @Transactional()
  async withdraw(
    actor: Actor,
    slugOrId: string,
    reason: string,
    ifMatch: number | null,
  ): Promise<RecommendationResponse> {
    const published = await this.door.getForWriting(actor, slugOrId);
    assertFresh(published.version, ifMatch);
    if (published.state !== 'published')
      throw conflict('recommendation.not_published', 'The recommendation is not published');
    await this.rows.update(published.id, { state: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: reason });
    await this.audit.record({ action: 'recommendation.withdrawn', actor, on: audited(published) });
    return this.shown(actor, published.id);
  }

  /** Drafts only. @throws Problem 403, 404; 409 for one that has been published; 412. */
  @Transactional()
  async remove(actor: Actor, slugOrId: string, ifMatch: number | null): Promise<void> {
    const draft = await this.door.getForWriting(actor, slugOrId);
    assertFresh(draft.version, ifMatch);
    if (draft.state !== 'draft')
      throw conflict('recommendation.not_draft', 'What has been published is withdrawn, not removed');
    await this.rows.remove(draft.id);
    await this.live.changed('recommendation', draft.id);
  }

  private async shown(actor: Actor, id: string): Promise<RecommendationResponse> {
    await this.live.changed('recommendation', id);
    return this.view.whole(actor, await this.rows.lock(id));
  }

  private async tellNeeds(actor: Actor, id: string, needIds: readonly string[]): Promise<void> {
    await this.timeline.addToAll(needIds, {
      kind: 'recommendation_published',
      subject: { kind: 'recommendation', id },
      byId: actor.userId,
    });
    for (const needId of needIds) await this.live.changed('need', needId);
  }

  /** @throws Problem 400 that names what is not there. */
  private async linksIn(
    actor: Actor,
    { needs, useCases, decisions }: Pick<WriteRecommendationDto, 'needs' | 'useCases' | 'decisions'>,
  ): Promise<Partial<RecommendationLinks>> {
    const needIds = needs && (await this.needs.getAllNamed('needs', needs)).map(({ id }) => id);
    const useCaseIds = useCases && (await this.useCaseIds(actor, useCases));
    const decisionIds = decisions && (await this.decisionIds(actor, decisions));
    return {
      ...(needIds ? { needIds } : {}),
      ...(useCaseIds ? { useCaseIds } : {}),
      ...(decisionIds ? { decisionIds } : {}),
    };
  }

  private async decisionIds(actor: Actor, named: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [at, id] of named.entries()) ids.push((await this.decisions.getNamed(actor, `decisions.${at}`, id)).id);
    return ids;
  }

  private async useCaseIds(actor: Actor, named: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [at, slugOrId] of named.entries()) {
      try {
        ids.push((await this.useCases.getUseCaseForReading(actor, slugOrId)).id);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        throw invalid([{ path: `useCases.${at}`, code: 'notFound', message: 'is not a use case on Torget' }]);
      }
    }
    return [...new Set(ids)];
  }
}

function audited({ id, title }: Recommendation) {
  return { type: 'recommendation', id, label: title };
}

function withoutBody(): Problem {
  return invalid([{ path: 'body', code: 'required', message: 'must say what the council advises' }]);
}

/** Addresses to try, one after the other. */
export function* slugsFor(title: string): Generator<string> {
  const base = slugOf(title, SLUG_MAX) || 'rekommendation';
  yield base;
  for (;;) yield `${base}-${newId().slice(-6)}`;
}
