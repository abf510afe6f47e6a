import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { SearchIndex, SearchSource, type FoundThing, type SearchDocument } from '#features/search';
import type { Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import { hubChanged } from './hubs.events.js';
import { canSeeHub, hubListingKeys } from './hubs.policy.js';
import { HubsRepository } from './hubs.repository.js';

const TYPE = 'hub';

/** What the search index knows of hubs: what they say of themselves to those who may know of them. Archived ones are found too. */
@Injectable()
export class HubSearchSource extends SearchSource implements OnModuleInit {
  readonly type = TYPE;

  constructor(
    private readonly hubs: HubsRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly index: SearchIndex,
  ) {
    super();
  }

  onModuleInit(): void {
    this.index.registerSource(this);
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const hubs = await this.hubs.findAll(ids);
    const organisations = await this.organisations.refs(hubs.flatMap(({ organisationId }) => organisationId ?? []));
    return hubs.map((hub) => ({
      type: TYPE,
      id: hub.id,
      version: hub.version,
      slug: hub.slug,
      lang: 'sv',
      texts: [{ lang: 'sv', title: hub.name, summary: hub.purpose, body: '' }],
      keywords: [...hub.tags, organisations.get(hub.organisationId ?? '')?.name ?? []].flat(),
      facets: { kind: [hub.kind] },
      visibilityKeys: hubListingKeys(hub),
      newest: hub.createdAt,
      updated: hub.updatedAt,
      reuse: 0,
      measured: false,
    }));
  }

  idsAfter(after: string | null, limit: number): Promise<string[]> {
    return this.hubs.idsAfter(after, limit);
  }

  override async present(ids: readonly string[], actor: Actor | null): Promise<FoundThing[]> {
    const hubs = (await this.hubs.findAll(ids)).filter((hub) => canSeeHub(actor, hub));
    const organisations = await this.organisations.refs(hubs.flatMap(({ organisationId }) => organisationId ?? []));
    return hubs.map((hub) => ({
      id: hub.id,
      slug: hub.slug,
      title: hub.name,
      summary: hub.purpose,
      lang: 'sv',
      translations: {},
      kind: hub.kind,
      municipalityCode: null,
      context: [organisations.get(hub.organisationId ?? '')?.name ?? []].flat(),
      isDemo: hub.isDemo,
    }));
  }

  @OnEvent(hubChanged, 'hubs.index')
  async onChanged({ hubId }: { hubId: string }): Promise<void> {
    await this.index.refresh(TYPE, [hubId]);
  }
}
