import { Injectable } from '@nestjs/common';
import { invalid, isId, notFound } from '#platform/http';
import { isSlug } from '#platform/text';
import type { NeedRef } from './need-ref.response.js';
import { NeedRefsRepository } from './need-refs.repository.js';
import type { Need } from './need.entity.js';
import { NeedsRepository } from './needs.repository.js';

export { NeedRef } from './need-ref.response.js';

/** Where the other parts of the council look needs up. */
@Injectable()
export class NeedDoor {
  constructor(
    private readonly needs: NeedRefsRepository,
    private readonly whole: NeedsRepository,
  ) {}

  /** The need that an address names. @throws Problem 404 when there is none. */
  async get(slugOrId: string): Promise<NeedRef> {
    const found = await this.find(slugOrId);
    if (!found) throw notFound('need.not_found', 'There is no such need');
    return found;
  }

  /** The same with all that it says. @throws Problem 404. */
  async getWhole(slugOrId: string): Promise<Need> {
    return this.whole.find((await this.get(slugOrId)).id);
  }

  /** The same, locked until the transaction ends. @throws Problem 404. */
  async getLocked(slugOrId: string): Promise<Need> {
    return this.whole.lock((await this.get(slugOrId)).id);
  }

  /** The need that a field of a body names, by slug or id. @throws Problem 400 that names the field. */
  async getNamed(path: string, slugOrId: string): Promise<NeedRef> {
    const need = await this.find(slugOrId);
    if (!need) throw invalid([{ path, code: 'notFound', message: 'is not a need on Torget' }]);
    return need;
  }

  /** The needs that a field of a body names, by slug or id, each once, in the order given. @throws Problem 400 that names the field. */
  async getAllNamed(path: string, slugsOrIds: readonly string[]): Promise<NeedRef[]> {
    const found = new Map<string, NeedRef>();
    for (const [at, named] of slugsOrIds.entries()) {
      const need = await this.getNamed(`${path}.${at}`, named);
      found.set(need.id, need);
    }
    return [...found.values()];
  }

  /** Needs by their ids. */
  async refs(ids: Iterable<string>): Promise<Map<string, NeedRef>> {
    const wanted = [...new Set(ids)];
    const rows = wanted.length > 0 ? await this.needs.findAll(wanted) : [];
    return new Map(rows.map((one) => [one.id, one]));
  }

  /** The need that an address names; null when there is none. */
  async find(slugOrId: string): Promise<NeedRef | null> {
    if (isId(slugOrId)) return this.needs.find('id', slugOrId);
    return isSlug(slugOrId) ? this.needs.find('slug', slugOrId) : null;
  }
}
