import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { SearchIndex, SearchSource, type FoundThing, type SearchDocument } from '#features/search';
import { OnEvent } from '#platform/outbox';
import type { Need } from './need.entity.js';
import { needsChanged } from './needs.events.js';
import { NeedsRepository } from './needs.repository.js';

const TYPE = 'need';
const SUMMARY_LENGTH = 300;

/** What the search index knows of needs. Everybody may find all of them, also those that were merged or declined. */
@Injectable()
export class NeedSearch extends SearchSource implements OnModuleInit {
  readonly type = TYPE;

  constructor(
    private readonly needs: NeedsRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly index: SearchIndex,
  ) {
    super();
  }

  onModuleInit(): void {
    this.index.registerSource(this);
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const needs = await this.needs.findAll(ids);
    const organisations = await this.organisations.refs(needs.map(({ organisationId }) => organisationId));
    return needs.map((need) => {
      const organisation = organisations.get(need.organisationId);
      return {
        type: TYPE,
        id: need.id,
        version: need.version,
        slug: need.slug,
        lang: need.lang,
        texts: [{ lang: need.lang, title: need.title, summary: need.background, body: need.affected }],
        keywords: [organisation?.name ?? []].flat(),
        facets: {
          state: [need.state],
          area: need.areas,
          lang: [need.lang],
          county: [organisation?.countyCode ?? []].flat(),
          municipality: [organisation?.municipalityCode ?? []].flat(),
          organisation: [organisation?.slug ?? []].flat(),
        },
        visibilityKeys: ['public'],
        newest: need.createdAt,
        updated: need.updatedAt,
        reuse: 0,
        measured: false,
      };
    });
  }

  idsAfter(after: string | null, limit: number): Promise<string[]> {
    return this.needs.idsAfter(after, limit);
  }

  override async present(ids: readonly string[]): Promise<FoundThing[]> {
    const needs = await this.needs.findAll(ids);
    const organisations = await this.organisations.refs(needs.map(({ organisationId }) => organisationId));
    return needs.map((need) => ({
      id: need.id,
      slug: need.slug,
      title: need.title,
      summary: summaryOf(need),
      lang: need.lang,
      translations: {},
      kind: need.state,
      municipalityCode: null,
      context: [organisations.get(need.organisationId)?.name ?? []].flat(),
      isDemo: need.isDemo,
    }));
  }

  @OnEvent(needsChanged, 'council.index-needs')
  async onChanged({ needIds }: { needIds: string[] }): Promise<void> {
    await this.index.refresh(TYPE, needIds);
  }
}

function summaryOf({ background }: Need): string {
  return background.length > SUMMARY_LENGTH ? `${background.slice(0, SUMMARY_LENGTH).trimEnd()} …` : background;
}
