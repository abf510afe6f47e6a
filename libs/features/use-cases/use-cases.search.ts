import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BLANK_DETAILS, EVIDENCE_GRADES, USE_CASE_FIELDS, type DetailName } from '#contracts';
import { fileRemoved, FileTexts, fileTextRead } from '#features/files';
import { OrganisationDirectory } from '#features/organisations';
import { SearchIndex, SearchSource, type FoundThing, type SearchDocument } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import { useCaseAdoptionChanged } from './adoptions/adoptions.events.js';
import type { Story, UseCaseRecord } from './use-case.record.js';
import {
  useCaseArchived,
  useCaseChanged,
  useCaseDeleted,
  useCasePublished,
  useCasesImported,
} from './use-cases.events.js';
import { visibilityKeys } from './use-cases.policy.js';
import { UseCasesRepository } from './use-cases.repository.js';

const TYPE = 'use_case';
const CHUNK = 100;

/** What the search index knows of use cases: the published ones, and who may find them. */
@Injectable()
export class UseCaseSearchSource extends SearchSource {
  readonly type = TYPE;

  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly fileTexts: FileTexts,
  ) {
    super();
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const published = (await this.useCases.findAll(ids)).filter((useCase) => useCase.status === 'published');
    const codes = published.flatMap((useCase) => useCase.organisations.flatMap((one) => one.municipalityCode ?? []));
    const places = await this.organisations.placeNames(codes);
    const attached = await this.fileTexts.textsOf(
      TYPE,
      published.map(({ id }) => id),
    );
    return published.map((useCase) => documentOf(useCase, places, attached.get(useCase.id)));
  }

  idsAfter(after: string | null, limit: number): Promise<string[]> {
    return this.useCases.idsAfter(after, limit);
  }

  override async present(ids: readonly string[], actor: Actor | null): Promise<FoundThing[]> {
    const summaries = await this.useCases.findVisibleSummaries(ids, askerKeys(actor));
    return summaries.map(({ id, slug, title, summary, lang, translations, organisations, isDemo, phase }) => ({
      id,
      slug,
      title,
      summary,
      lang,
      translations,
      kind: phase,
      municipalityCode: null,
      context: organisations.map(({ name }) => name),
      isDemo,
    }));
  }
}

/** Fields that tell in words what a case is, beside its story. */
const TOLD = USE_CASE_FIELDS.filter(
  ({ name, kind }) => name in BLANK_DETAILS && (kind === 'text' || kind === 'line' || kind === 'list'),
).map(({ name }) => name as DetailName);

/** What those fields say. */
function detailTexts(useCase: UseCaseRecord): string[] {
  return TOLD.flatMap((name): unknown => useCase[name]).filter((text) => typeof text === 'string');
}

function bodyOf(story: Story): string {
  return [story.problem, story.solution, story.lessons].filter(Boolean).join('\n\n');
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** How well the best known effect of a case is known; nothing when it tells of none. One value a case, so that counts can be added. */
function strongestEvidence(useCase: UseCaseRecord): string[] {
  const strongest = EVIDENCE_GRADES.findLast((grade) => useCase.effects.some((effect) => effect.evidence === grade));
  return strongest ? [strongest] : [];
}

/** The document of a published case. @param attached what its files say. */
export function documentOf(useCase: UseCaseRecord, places: ReadonlyMap<string, string>, attached = ''): SearchDocument {
  const owners = useCase.organisations;
  const inPlaces = distinct(owners.map((owner) => owner.municipalityCode));
  const effects = useCase.effects.map((effect) => effect.measure).join('\n');
  const main = {
    lang: useCase.lang,
    title: useCase.title,
    summary: useCase.summary,
    body: [bodyOf(useCase), effects, ...detailTexts(useCase)].filter(Boolean).join('\n\n'),
  };
  const translations = Object.entries(useCase.translations).map(([lang, story]) => ({
    lang,
    title: story.title,
    summary: story.summary,
    body: bodyOf(story),
  }));
  return {
    type: TYPE,
    id: useCase.id,
    version: useCase.version,
    slug: useCase.slug,
    lang: useCase.lang,
    texts: [main, ...translations],
    keywords: distinct([
      ...useCase.tags,
      ...owners.map((owner) => owner.name),
      ...inPlaces.map((code) => places.get(code) ?? null),
    ]),
    attached,
    facets: {
      area: useCase.areas,
      value: useCase.values,
      technique: useCase.techniques,
      phase: distinct([useCase.phase]),
      county: distinct(owners.map((owner) => owner.countyCode)),
      municipality: inPlaces,
      organisation: owners.map((owner) => owner.slug),
      organisationType: distinct(owners.map((owner) => owner.type)),
      evidence: strongestEvidence(useCase),
      personalData: distinct([useCase.personalData]),
      reuseOffered: useCase.reuseOffered,
      tag: useCase.tags,
      visibility: distinct([useCase.visibility]),
    },
    visibilityKeys: visibilityKeys(useCase),
    newest: new Date(useCase.publishedAt ?? useCase.createdAt),
    updated: new Date(useCase.updatedAt),
    reuse: useCase.reuseCount,
    measured: useCase.measuredEffectCount > 0,
  };
}

/** Keeps the index in step with the register. Refreshing reads the record again, so it may run late, twice or out of order. */
@Injectable()
export class UseCaseIndexer implements OnModuleInit {
  constructor(
    private readonly index: SearchIndex,
    private readonly source: UseCaseSearchSource,
  ) {}

  onModuleInit(): void {
    this.index.registerSource(this.source);
  }

  @OnEvent(useCasePublished, 'use-cases.index-published')
  onPublished({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.refresh([useCaseId]);
  }

  @OnEvent(useCaseChanged, 'use-cases.index-changed')
  onChanged({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.refresh([useCaseId]);
  }

  @OnEvent(useCaseArchived, 'use-cases.index-archived')
  onArchived({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.refresh([useCaseId]);
  }

  @OnEvent(useCaseDeleted, 'use-cases.index-deleted')
  onDeleted({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.refresh([useCaseId]);
  }

  @OnEvent(useCaseAdoptionChanged, 'use-cases.index-reused')
  onAdopted({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.refresh([useCaseId]);
  }

  /** Files have the visibility of their case: what they say is found by those who find the case. */
  @OnEvent(fileTextRead, 'use-cases.index-attached')
  onAttached({ type, id }: { type: string; id: string }): Promise<void> {
    return type === TYPE ? this.refresh([id]) : Promise.resolve();
  }

  @OnEvent(fileRemoved, 'use-cases.index-detached')
  onDetached({ type, id }: { type: string | null; id: string | null }): Promise<void> {
    return type === TYPE && id !== null ? this.refresh([id]) : Promise.resolve();
  }

  @OnEvent(useCasesImported, 'use-cases.index-imported')
  async onImported({ useCaseIds }: { useCaseIds: string[] }): Promise<void> {
    for (let start = 0; start < useCaseIds.length; start += CHUNK) {
      await this.refresh(useCaseIds.slice(start, start + CHUNK));
    }
  }

  private async refresh(ids: readonly string[]): Promise<void> {
    await this.index.refresh(TYPE, ids);
  }
}
