import { Injectable } from '@nestjs/common';
import { SearchEngine } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import { decodeIdCursor, page, type PageQuery } from '#platform/http';
import { UseCaseSummary } from '../dto/use-case-summary.response.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UseCasesService } from '../use-cases.service.js';
import type { LineageResponse, SimilarUseCase, SimilarUseCases } from './dto/related.response.js';

const ALIKE_BY = ['area', 'technique', 'tag'];

const shared = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => others.includes(one));

/** Cases that belong together. Whatever the engine says, only what the asker may see is answered. */
@Injectable()
export class RelatedUseCases {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly repository: UseCasesRepository,
    private readonly engine: SearchEngine,
  ) {}

  /** The case that this one grew from, and those that grew from it. */
  async lineage(actor: Actor | null, slugOrId: string, { limit, cursor }: PageQuery): Promise<LineageResponse> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    const keys = askerKeys(actor);
    const [parent] = useCase.grewFromId ? await this.repository.findVisibleSummaries([useCase.grewFromId], keys) : [];
    const { rows, total } = await this.repository.listGrownFrom(useCase.id, decodeIdCursor(cursor), limit, keys);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return {
      grewFrom: parent ? UseCaseSummary.from(parent) : null,
      grewInto: items.map((row) => UseCaseSummary.from(row)),
      nextCursor,
      total,
    };
  }

  /** What is most like this case, nearest first, with what they share. */
  async similar(actor: Actor | null, slugOrId: string, limit: number): Promise<SimilarUseCases> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    const visibilityKeys = askerKeys(actor);
    const ids = await this.engine.similar({
      type: 'use_case',
      id: useCase.id,
      visibilityKeys,
      limit,
      facets: ALIKE_BY,
    });
    const rows = await this.repository.findVisibleSummaries(ids, visibilityKeys);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      items: ids.flatMap((id): SimilarUseCase[] => {
        const row = byId.get(id);
        if (!row) return [];
        const reasons = {
          areas: shared(row.areas, useCase.areas),
          techniques: shared(row.techniques, useCase.techniques),
          tags: shared(row.tags, useCase.tags),
        };
        return [{ ...UseCaseSummary.from(row), reasons }];
      }),
    };
  }
}
