import { Injectable } from '@nestjs/common';
import { COUNCIL_LIMITS, type NeedUseCaseRole } from '#contracts';
import { UseCaseReaders, UseCasesService, type ReadableUseCase } from '#features/use-cases';
import { askerKeys, type Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { conflict, forbidden, invalid, notFound, Problem } from '#platform/http';
import { CouncilStandings } from '../../seats/council-standings.js';
import { NeedDoor } from '../need-door.js';
import { NeedTimeline } from '../need-timeline.js';
import type { Need } from '../need.entity.js';
import { canLinkUseCases } from '../needs.policy.js';
import { SupportsRepository } from '../support/supports.repository.js';
import type { LinkedUseCase, LinkedUseCases } from './linked-use-cases.dto.js';
import { LinkedUseCasesRepository } from './linked-use-cases.repository.js';

/** Use cases of needs. Of one that somebody may not read they hear nothing here: not in lists, not in counts, not in the timeline. */
@Injectable()
export class LinkedUseCasesService {
  constructor(
    private readonly rows: LinkedUseCasesRepository,
    private readonly door: NeedDoor,
    private readonly supports: SupportsRepository,
    private readonly standings: CouncilStandings,
    private readonly useCases: UseCasesService,
    private readonly readers: UseCaseReaders,
    private readonly timeline: NeedTimeline,
  ) {}

  /** Says what a case is to the need. @throws Problem 400 for a case that the asker may not read, 403, 404, 409. */
  @Transactional()
  async link(actor: Actor, needSlug: string, caseSlug: string, role: NeedUseCaseRole): Promise<LinkedUseCases> {
    const need = await this.getForLinking(actor, needSlug);
    await this.add(actor, need, (await this.useCases.getUseCaseForReading(actor, caseSlug)).id, role);
    return this.list(actor, need.id);
  }

  /** Links the cases that a new need names. @throws Problem 400 that names the field. */
  async linkAll(actor: Actor, need: Need, slugs: readonly string[]): Promise<void> {
    for (const [at, slug] of slugs.entries()) {
      const found = await this.useCases.getUseCaseForReading(actor, slug).catch((error: unknown) => {
        if (error instanceof Problem)
          throw invalid([{ path: `useCases.${at}`, code: 'notFound', message: 'is not a use case on Torget' }]);
        throw error;
      });
      await this.add(actor, need, found.id, found.phase === 'stopped' ? 'stopped' : 'example');
    }
  }

  /** @throws Problem 403, 404, 409. */
  @Transactional()
  async unlink(actor: Actor, needSlug: string, caseSlug: string): Promise<void> {
    const need = await this.getForLinking(actor, needSlug);
    const { id } = await this.useCases.getUseCaseForReading(actor, caseSlug);
    if (!(await this.rows.remove(need.id, id)))
      throw notFound('need_use_case.not_found', 'The use case is not linked to this need');
  }

  /** Those that the asker may read, in the order in which they were added. */
  async list(actor: Actor | null, needId: string): Promise<LinkedUseCases> {
    const rows = await this.rows.list(needId);
    const found = await this.readable(
      actor,
      rows.map(({ useCaseId }) => useCaseId),
    );
    const needs = await this.door.refs(rows.flatMap(({ fromNeedId }) => fromNeedId ?? []));
    return {
      items: rows.flatMap(({ useCaseId, role, fromNeedId }): LinkedUseCase[] => {
        const useCase = found.get(useCaseId);
        if (!useCase) return [];
        const { id, slug, title, isDemo } = useCase;
        return [{ id, slug, title, role, from: needs.get(fromNeedId ?? '') ?? null, isDemo }];
      }),
    };
  }

  /** Those of these cases that the asker may read. */
  async readable(actor: Actor | null, ids: readonly string[]): Promise<Map<string, ReadableUseCase>> {
    const keys = askerKeys(actor);
    const found = await this.readers.of(ids);
    return new Map([...found].filter(([, { readerKeys }]) => readerKeys.some((key) => keys.includes(key))));
  }

  /** Only of what everybody may read the timeline tells. */
  private async add(actor: Actor, need: Need, useCaseId: string, role: NeedUseCaseRole): Promise<void> {
    const isNew = await this.rows.put(need.id, useCaseId, role, actor.userId);
    if (isNew && (await this.rows.list(need.id)).length > COUNCIL_LIMITS.useCasesMax)
      throw conflict('need.too_many_use_cases', `At most ${COUNCIL_LIMITS.useCasesMax} use cases of one need`);
    if (!isNew || !(await this.readable(null, [useCaseId])).has(useCaseId)) return;
    const subject = { kind: 'use_case', id: useCaseId } as const;
    await this.timeline.add({ needId: need.id, kind: 'use_case_linked', subject, byId: actor.userId });
  }

  private async getForLinking(actor: Actor, slug: string): Promise<Need> {
    const need = await this.door.getLocked(slug);
    const standing = await this.standings.of(actor);
    if (need.state === 'merged') throw conflict('need.merged', 'The need was merged into another one');
    if (!canLinkUseCases(actor, standing, need, await this.supports.supporters(need.id)))
      throw forbidden(
        'need.part_needed',
        'Only those who raised or support the need, and the secretariat, add use cases',
      );
    return need;
  }
}
