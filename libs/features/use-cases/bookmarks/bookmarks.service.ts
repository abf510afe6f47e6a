import { Injectable } from '@nestjs/common';
import { askerKeys, type Actor } from '#platform/access';
import { badCursor, decodeCursor, isId, page, type PageQuery } from '#platform/http';
import { UseCaseSummary } from '../dto/use-case-summary.response.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UseCasesService } from '../use-cases.service.js';
import { BookmarksRepository } from './bookmarks.repository.js';
import type { BookmarkIds, BookmarkList } from './dto/bookmarks.dto.js';

const MOST_IDS = 1000;

/** Cases that a person keeps at hand. */
@Injectable()
export class Bookmarks {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly repository: UseCasesRepository,
    private readonly bookmarks: BookmarksRepository,
  ) {}

  async keep(actor: Actor, slugOrId: string): Promise<void> {
    const { id } = await this.useCases.getUseCaseForReading(actor, slugOrId);
    await this.bookmarks.add(actor.userId, id);
  }

  async drop(actor: Actor, slugOrId: string): Promise<void> {
    const { id } = await this.useCases.getUseCaseForReading(actor, slugOrId);
    await this.bookmarks.remove(actor.userId, id);
  }

  /** Newest bookmark first; what is no longer there for the person is left out. */
  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<BookmarkList> {
    const keys = askerKeys(actor);
    const { rows, total } = await this.bookmarks.list(actor.userId, keys, positionIn(cursor), limit);
    const { items, nextCursor } = page(rows, limit, (last) => [last.createdAt, last.useCaseId]);
    const ids = items.map(({ useCaseId }) => useCaseId);
    const byId = new Map((await this.repository.findVisibleSummaries(ids, keys)).map((one) => [one.id, one]));
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    return { items: found.map((one) => UseCaseSummary.from(one)), nextCursor, total };
  }

  async ids(actor: Actor): Promise<BookmarkIds> {
    return { ids: await this.bookmarks.ids(actor.userId, MOST_IDS) };
  }
}

function positionIn(cursor: string | undefined): readonly [string, string] | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [createdAt, id] = values;
  if (typeof createdAt !== 'string' || typeof id !== 'string' || !isId(id) || Number.isNaN(Date.parse(createdAt)))
    throw badCursor();
  return [new Date(createdAt).toISOString(), id];
}
