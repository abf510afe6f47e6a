import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { conflict, decodeIdCursor, notFound, page } from '#platform/http';
import type { Breakdown } from '../../breakdown/breakdown.response.js';
import { Breakdowns } from '../../breakdown/breakdowns.service.js';
import { CouncilLive } from '../../live/council-live.js';
import { NeedDoor } from '../need-door.js';
import { OwnOrganisation } from '../own-organisation.js';
import type { ListSupportsQuery, NeedSupportList, OwnSupport, SupportNeedDto, SupportSaid } from './supports.dto.js';
import { SupportsRepository, type CountedSupport, type SupportRecord } from './supports.repository.js';

/** How organisations get behind needs: one support each, whoever of them says so. */
@Injectable()
export class Supports {
  constructor(
    private readonly rows: SupportsRepository,
    private readonly door: NeedDoor,
    private readonly own: OwnOrganisation,
    private readonly breakdowns: Breakdowns,
    private readonly accounts: Accounts,
    private readonly live: CouncilLive,
  ) {}

  /** Says that an organisation supports a need, or says anew what it would do. @throws Problem 400, 403, 404; 409 when it is settled. */
  async support(actor: Actor, slugOrId: string, said: SupportNeedDto): Promise<SupportSaid> {
    const { id } = await this.door.get(slugOrId);
    const organisationId = await this.own.pick(actor, said.organisation);
    const { count, ...support } = await this.put(id, organisationId, actor.userId, said.contribution ?? null);
    this.live.tell({ kind: 'need', id });
    return { support: ownSupport({ ...support, state: 'confirmed' }), supportCount: count };
  }

  /** Takes a support back, or says no to a question. @throws Problem 400, 403, 404; 409 when the need is settled. */
  async withdraw(actor: Actor, slugOrId: string, organisation: string | undefined): Promise<void> {
    const { id } = await this.door.get(slugOrId);
    const organisationId = await this.own.pick(actor, organisation);
    if ((await this.rows.findOf(id, [organisationId])).length === 0)
      throw notFound('need_support.not_found', 'The organisation does not support this need');
    if (!(await this.rows.remove(id, organisationId))) throw settled();
    this.live.tell({ kind: 'need', id });
  }

  /** Counts a support: one statement, so that when hundreds come at once none waits for more than those before it. */
  async put(needId: string, organisationId: string, byId: string, said: string | null): Promise<CountedSupport> {
    const counted = await this.rows.put(needId, organisationId, byId, said);
    if (!counted) throw settled();
    return counted;
  }

  /** @throws Problem 404. */
  async list(actor: Actor | null, slugOrId: string, query: ListSupportsQuery): Promise<NeedSupportList> {
    const { id } = await this.door.get(slugOrId);
    const state = query.state ?? 'confirmed';
    const rows = await this.rows.list(id, state, decodeIdCursor(query.cursor), query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.id]);
    const needs = await this.door.refs(items.flatMap(({ fromNeedId }) => fromNeedId ?? []));
    const people = actor ? await this.accounts.refsOf(items.map(({ byId }) => byId)) : null;
    return {
      items: items.map((row) => ({
        ...ownSupport(row),
        id: row.id,
        by: people?.get(row.byId) ?? null,
        from: needs.get(row.fromNeedId ?? '') ?? null,
        updatedAt: row.updatedAt.toISOString(),
      })),
      nextCursor,
      total: await this.rows.count(id, state),
    };
  }

  /** Where in the country those are whose support counts. @throws Problem 404. */
  async figures(slugOrId: string): Promise<Breakdown> {
    const { id } = await this.door.get(slugOrId);
    return this.breakdowns.of(await this.rows.supporters(id));
  }
}

/** What an organisation says, as its people see it. */
export function ownSupport({
  organisation,
  state,
  contribution,
  since,
}: Pick<SupportRecord, 'organisation' | 'state' | 'contribution' | 'since'>): OwnSupport {
  return { organisation, state, contribution, since: since.toISOString() };
}

function settled(): Error {
  return conflict('need.settled', 'The need is delivered, declined or merged: who supports it is settled');
}
