import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import type { UseCaseResponse } from '../dto/use-case.response.js';
import type { UseCaseRecord } from '../use-case.record.js';
import { UseCasesService } from '../use-cases.service.js';
import { UseCaseAdoptions } from './adoptions.service.js';

/**
 * What is as true for whoever does the same as it was for the peer. What they reached, paid, decided, agreed and linked to is theirs, and
 * so are their people.
 */
const SHARED = [
  'lang',
  'title',
  'summary',
  'problem',
  'solution',
  'lessons',
  'alternatives',
  'areas',
  'values',
  'techniques',
  'tags',
  'personalData',
  'dataUsed',
  'dataSources',
  'model',
  'sourceCodeUrl',
  'licence',
  'legalBasis',
  'humanOversight',
  'transparency',
  'appeal',
  'risks',
  'reuseChecklist',
  'agendaGoals',
  'equality',
] as const satisfies readonly (keyof UseCaseRecord)[];

/** "We do this too": a case of one's own that begins with what a peer wrote. */
@Injectable()
export class UseCaseCopies {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly adoptions: UseCaseAdoptions,
  ) {}

  /** A draft that grew from the case; the organisation has begun to take it up. What is withheld in the case is not in the copy. */
  @Transactional()
  async copyUseCase(actor: Actor, slugOrId: string, organisation: string): Promise<UseCaseResponse> {
    const adopter = await this.adoptions.getOwnOrganisation(actor, organisation);
    const peer = await this.adoptions.getUseCaseToAdopt(actor, slugOrId, adopter);
    const draft = await this.useCases.draftUseCase(actor, {
      ...pick(peer),
      translations: peer.translations,
      organisation: adopter.id,
      phase: 'idea',
      grewFrom: peer.id,
    });
    await this.adoptions.beginWithCopy(actor, peer.id, adopter);
    return draft;
  }
}

function pick(record: UseCaseRecord): Pick<UseCaseRecord, (typeof SHARED)[number]> {
  return Object.fromEntries(SHARED.map((field) => [field, record[field]])) as Pick<
    UseCaseRecord,
    (typeof SHARED)[number]
  >;
}
