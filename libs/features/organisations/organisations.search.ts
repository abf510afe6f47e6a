import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, SearchSource, type FoundThing, type SearchDocument } from '#features/search';
import { OnEvent } from '#platform/outbox';
import type { IndexedOrganisation } from './organisations.repository.js';
import { organisationsChanged } from './organisations.events.js';
import { OrganisationsRepository } from './organisations.repository.js';

const TYPE = 'organisation';

function documentOf(one: IndexedOrganisation): SearchDocument {
  const text = (lang: string, summary: string | null) => ({ lang, title: one.name, summary: summary ?? '', body: '' });
  return {
    type: TYPE,
    id: one.id,
    version: one.version,
    slug: one.slug,
    lang: 'sv',
    texts: [text('sv', one.descriptionSv), ...(one.descriptionEn ? [text('en', one.descriptionEn)] : [])],
    keywords: [one.municipalityName, one.countyName].filter((name) => name !== null),
    facets: {
      organisationType: [one.type],
      area: one.areas,
      county: one.countyCode === null ? [] : [one.countyCode],
      municipality: one.municipalityCode === null ? [] : [one.municipalityCode],
    },
    visibilityKeys: ['public'],
    newest: one.createdAt,
    updated: one.updatedAt,
    reuse: 0,
    measured: false,
  };
}

function inEnglish({ name, descriptionEn }: IndexedOrganisation): FoundThing['translations'] {
  return descriptionEn === null ? {} : { en: { title: name, summary: descriptionEn } };
}

/** What the search index knows of organisations: all of them are public. */
@Injectable()
export class OrganisationSearchSource extends SearchSource implements OnModuleInit {
  readonly type = TYPE;

  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly index: SearchIndex,
  ) {
    super();
  }

  onModuleInit(): void {
    this.index.registerSource(this);
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.organisations.findIndexed(ids)).map(documentOf);
  }

  idsAfter(after: string | null, limit: number): Promise<string[]> {
    return this.organisations.idsAfter(after, limit);
  }

  override async present(ids: readonly string[]): Promise<FoundThing[]> {
    return (await this.organisations.findIndexed(ids)).map((one) => ({
      id: one.id,
      slug: one.slug,
      title: one.name,
      summary: one.descriptionSv ?? '',
      lang: 'sv',
      translations: inEnglish(one),
      kind: one.type,
      municipalityCode: one.municipalityCode,
      context: [...new Set([one.municipalityName, one.countyName].filter((name) => name !== null))],
      isDemo: one.isDemo,
    }));
  }

  @OnEvent(organisationsChanged, 'organisations.index')
  async onChanged({ organisationIds }: { organisationIds: string[] }): Promise<void> {
    await this.index.refresh(TYPE, organisationIds);
  }
}
