import { Injectable } from '@nestjs/common';
import { Transactional } from '#platform/database';
import { OnEvent } from '#platform/outbox';
import type { UseCaseRecord } from '../use-case.record.js';
import { useCaseArchived, useCaseChanged, useCasePublished, useCasesImported } from '../use-cases.events.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { LinksRepository } from './links.repository.js';

const CHUNK = 200;

/** Keeps the list of links in step with the published cases. What is withheld is not looked at. */
@Injectable()
export class LinkRegister {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly links: LinksRepository,
  ) {}

  @OnEvent(useCasePublished, 'use-cases.register-links-published')
  onPublished({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.register([useCaseId]);
  }

  @OnEvent(useCaseChanged, 'use-cases.register-links-changed')
  onChanged({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.register([useCaseId]);
  }

  @OnEvent(useCaseArchived, 'use-cases.register-links-archived')
  onArchived({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.register([useCaseId]);
  }

  @OnEvent(useCasesImported, 'use-cases.register-links-imported')
  async onImported({ useCaseIds }: { useCaseIds: string[] }): Promise<void> {
    for (let start = 0; start < useCaseIds.length; start += CHUNK) {
      await this.register(useCaseIds.slice(start, start + CHUNK));
    }
  }

  /** Locked while it is read, so that of two that run at once the second sees what is true. */
  @Transactional()
  protected async register(ids: readonly string[]): Promise<void> {
    await this.useCases.lock(ids);
    const published = (await this.useCases.findAll(ids)).filter(({ status }) => status === 'published');
    const links = published.flatMap((useCase) => urlsOf(useCase).map((url) => ({ useCaseId: useCase.id, url })));
    await this.links.replace(ids, links);
  }
}

function urlsOf({ links, sourceCodeUrl, impactAssessmentUrl }: UseCaseRecord): string[] {
  const urls = [...links.map(({ url }) => url), sourceCodeUrl, impactAssessmentUrl];
  return [...new Set(urls.filter((url) => url !== null))];
}
