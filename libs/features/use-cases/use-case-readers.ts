import { Injectable } from '@nestjs/common';
import { orgKey, type VisibilityKey } from '#platform/access';
import type { UseCaseRecord } from './use-case.record.js';
import { visibilityKeys } from './use-cases.policy.js';
import { UseCasesRepository } from './use-cases.repository.js';

/** A case as others point at it, and who may read it. */
export interface ReadableUseCase {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly readerKeys: readonly VisibilityKey[];
  /** No longer, or not yet, in the register. */
  readonly isClosed: boolean;
  readonly isDemo: boolean;
}

/** Who may read cases: for features that keep something beside them. */
@Injectable()
export class UseCaseReaders {
  constructor(private readonly useCases: UseCasesRepository) {}

  /** By id; those that are gone are missing. */
  async of(ids: readonly string[]): Promise<Map<string, ReadableUseCase>> {
    const found = ids.length === 0 ? [] : await this.useCases.findAll(ids);
    return new Map(found.map((useCase) => [useCase.id, readable(useCase)]));
  }

  /** The one whose page has this address; null when there is none. */
  async at(slug: string): Promise<ReadableUseCase | null> {
    const found = await this.useCases.find('slug', slug);
    return found && readable(found);
  }
}

function readable(useCase: UseCaseRecord): ReadableUseCase {
  const { id, slug, title, status, organisations, isDemo } = useCase;
  const isOpened = status === 'published' || status === 'archived';
  // A draft is for its owners alone, whatever it is going to be.
  const readerKeys = isOpened ? visibilityKeys(useCase) : organisations.map((one) => orgKey(one.id));
  return { id, slug, title, readerKeys, isClosed: status !== 'published', isDemo };
}
