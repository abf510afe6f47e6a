import { Injectable } from '@nestjs/common';
import { Files, type AttachedFile } from '#features/files';
import { OrganisationDirectory } from '#features/organisations';
import { SearchEngine } from '#features/search';
import { askerKeys, placeInHub, type Actor } from '#platform/access';
import { badCursor, decodeCursor, isId, page } from '#platform/http';
import { HubSummary, type HubList } from '../dto/hub.response.js';
import type { ListHubsQuery } from '../dto/list-hubs.query.js';
import type { Hub } from '../entities/hub.entity.js';
import { HUB_COVER } from '../hub-attachments.js';
import { HubDoor } from '../hub-door.js';
import { HubsRepository } from '../hubs.repository.js';
import { HubListingRepository, type HubFilter, type HubOrder, type HubPosition } from './hub-listing.repository.js';

/** How many hubs words find at most. */
const FOUND_MAX = 500;

/** The directory of hubs. Secret ones are there for their members only, also in its counts. */
@Injectable()
export class HubListing {
  constructor(
    private readonly rows: HubListingRepository,
    private readonly hubs: HubsRepository,
    private readonly door: HubDoor,
    private readonly organisations: OrganisationDirectory,
    private readonly files: Files,
    private readonly engine: SearchEngine,
  ) {}

  /** @throws Problem 400; 404 for a parent that the asker may not know of. */
  async listHubs(actor: Actor | null, query: ListHubsQuery): Promise<HubList> {
    const filter = await this.filterOf(actor, query);
    const order: HubOrder = query.sort ?? (filter.found ? 'relevance' : 'name');
    const { rows, total } = await this.rows.list(filter, order, positionIn(query.cursor, order), query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.key, last.id]);
    const ids = items.map(({ id }) => id);
    const found = new Map((await this.hubs.findAll(ids)).map((hub) => [hub.id, hub]));
    const summaries = await this.summaries(
      actor,
      ids.flatMap((id) => found.get(id) ?? []),
    );
    return { items: summaries, nextCursor, total };
  }

  /** What lists show of these hubs, in their order; whoever calls has asked for the right to know of them. */
  async summaries(actor: Actor | null, hubs: readonly Hub[]): Promise<HubSummary[]> {
    const organisations = await this.organisations.refs(hubs.flatMap(({ organisationId }) => organisationId ?? []));
    const covers = await this.files.listOf(
      HUB_COVER,
      hubs.flatMap(({ id, coverFileId }) => (coverFileId === null ? [] : [id])),
    );
    return hubs.map((hub) =>
      HubSummary.of(hub, {
        organisation: organisations.get(hub.organisationId ?? '') ?? null,
        cover: coverOf(hub, covers),
        role: placeInHub(actor, hub.id)?.role ?? null,
      }),
    );
  }

  private async filterOf(actor: Actor | null, query: ListHubsQuery): Promise<HubFilter> {
    const { q, kind, visibility, joinPolicy, tag, county } = query;
    const organisation =
      query.organisation === undefined ? undefined : await this.organisations.get(query.organisation);
    const parent = query.parent === undefined ? undefined : await this.door.getListed(actor, query.parent);
    return {
      ownIds: actor?.hubs.map(({ hubId }) => hubId) ?? [],
      own: query.own === 'true',
      archived: query.archived === 'true',
      kind,
      visibility,
      joinPolicy,
      tag,
      county,
      organisationId: organisation?.id,
      parentId: parent?.id,
      found: q === undefined || q === '' ? undefined : await this.find(actor, q),
    };
  }

  private async find(actor: Actor | null, q: string): Promise<string[]> {
    const found: string[] = [];
    const question = { type: 'hub', q, filters: {}, visibilityKeys: askerKeys(actor), sort: 'relevance' } as const;
    for await (const ids of this.engine.matchingIds(question, { max: FOUND_MAX })) found.push(...ids);
    return found;
  }
}

function coverOf({ id, coverFileId }: Hub, covers: ReadonlyMap<string, AttachedFile[]>): AttachedFile | null {
  return covers.get(id)?.find((file) => file.id === coverFileId) ?? null;
}

function positionIn(cursor: string | undefined, order: HubOrder): HubPosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [key, id] = values;
  if (typeof key !== 'string' || typeof id !== 'string' || !isId(id)) throw badCursor();
  if (order !== 'name' && !/^\d{1,15}$/.test(key)) throw badCursor();
  return [key, id];
}
