import { Injectable } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { isMemberOf, type Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, forbidden, invalid, isId, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { isSlug } from '#platform/text';
import { NoticesRepository } from '../notices/notices.repository.js';
import type { UseCaseRecord } from '../use-case.record.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UseCasesService } from '../use-cases.service.js';
import { useCaseAdoptionChanged, useCaseInterestShown } from './adoptions.events.js';
import { canChangeAdoption, canSeeAdoption, SHOWN_STEPS } from './adoptions.policy.js';
import { AdoptionsRepository, type AdoptionRecord } from './adoptions.repository.js';
import type { WrittenAdoption } from './dto/adoption.response.js';
import type { ChangeAdoptionDto, TakeUpDto } from './dto/write-adoption.dto.js';

/** What an organisation has said elsewhere. */
export type BroughtAdoption = Pick<AdoptionRecord, 'useCaseId' | 'organisation' | 'step' | 'since' | 'note'>;

/** What organisations say about doing the same as a case. Every change locks the case, so that its counts are right however many say it at once. */
@Injectable()
export class UseCaseAdoptions {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly cases: UseCasesRepository,
    private readonly adoptions: AdoptionsRepository,
    private readonly notices: NoticesRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Begins. One adoption an organisation: who comes second changes the one that there is.
   * @throws Problem 409 when the organisation owns the case, or has taken it up already.
   */
  @Transactional()
  async takeUp(actor: Actor, slugOrId: string, { organisation, ...said }: TakeUpDto): Promise<WrittenAdoption> {
    const adopter = await this.getOwnOrganisation(actor, organisation);
    const useCase = await this.getUseCaseToAdopt(actor, slugOrId, adopter);
    const adoption = newAdoption(useCase.id, adopter, said, actor);
    if (!(await this.adoptions.insert(adoption)))
      throw conflict('adoption.exists', 'Your organisation has taken this case up already; change that instead');
    return this.settle(actor, adoption, said.shareEmail ?? false);
  }

  @Transactional()
  async changeAdoption(
    actor: Actor,
    slugOrId: string,
    id: string,
    said: ChangeAdoptionDto,
    ifMatch: number | null,
  ): Promise<WrittenAdoption> {
    const before = await this.getAdoptionForChanging(actor, slugOrId, id);
    assertFresh(before.version, ifMatch);
    const after = changed(before, said, actor);
    await this.adoptions.update(after);
    return this.settle(actor, after, said.shareEmail ?? false);
  }

  @Transactional()
  async dropAdoption(actor: Actor, slugOrId: string, id: string, ifMatch: number | null): Promise<void> {
    const adoption = await this.getAdoptionForChanging(actor, slugOrId, id);
    assertFresh(adoption.version, ifMatch);
    await this.adoptions.remove(adoption.id);
    await this.tellCounts(adoption);
  }

  /** Notes that an organisation has begun with a case of its own; further steps stay. */
  @Transactional()
  async beginWithCopy(actor: Actor, useCaseId: string, adopter: OrganisationRef): Promise<void> {
    await this.cases.lock([useCaseId]);
    const [there] = await this.adoptions.findOf(useCaseId, [adopter.id]);
    if (there && SHOWN_STEPS.some((step) => step === there.step)) return;
    const said = { step: 'adopting' as const };
    if (there) await this.adoptions.update(changed(there, said, actor));
    else await this.adoptions.insert(newAdoption(useCaseId, adopter, said, actor));
    await this.tellCounts({ useCaseId, organisation: adopter });
  }

  /** Forgets what organisations said of a case before they became its owners. */
  @Transactional()
  async dropThoseOfOwners(useCaseId: string): Promise<void> {
    await this.cases.lock([useCaseId]);
    for (const id of await this.adoptions.removeThoseOfOwners(useCaseId)) {
      await this.tellCounts({ useCaseId, organisation: { id } });
    }
  }

  /** Stores what organisations have said elsewhere, and tells nobody. Answers with how many of these are new. */
  @Transactional()
  async bringIn(adoptions: readonly BroughtAdoption[]): Promise<number> {
    const useCaseIds = [...new Set(adoptions.map(({ useCaseId }) => useCaseId))];
    await this.cases.lock(useCaseIds);
    let added = 0;
    for (const adoption of adoptions) {
      if (await this.adoptions.insert({ ...adoption, id: newId(), changedBy: null })) added += 1;
    }
    await this.adoptions.recount(useCaseIds);
    return added;
  }

  /** @throws Problem 400 for an organisation that is none; 403 for one that the person does not belong to. */
  async getOwnOrganisation(actor: Actor, slugOrId: string): Promise<OrganisationRef> {
    const found = isId(slugOrId) || isSlug(slugOrId) ? await this.organisations.resolve(slugOrId) : null;
    if (!found)
      throw invalid([{ path: 'organisation', code: 'notFound', message: 'is not an organisation on Torget' }]);
    if (!isMemberOf(actor, found.id))
      throw forbidden('adoption.not_your_organisation', 'Only people of the organisation may say this for it');
    return found;
  }

  /** A published case of others, locked until the transaction ends. */
  async getUseCaseToAdopt(actor: Actor, slugOrId: string, adopter: OrganisationRef): Promise<UseCaseRecord> {
    const { id } = await this.useCases.getUseCaseForReading(actor, slugOrId);
    await this.cases.lock([id]);
    const useCase = await this.useCases.getUseCaseForReading(actor, id);
    if (useCase.status !== 'published')
      throw conflict('use_case.not_published', 'Only published cases can be taken up');
    if (useCase.organisations.some((owner) => owner.id === adopter.id))
      throw conflict('adoption.own_case', 'The organisation owns this case');
    return useCase;
  }

  private async getAdoptionForChanging(actor: Actor, slugOrId: string, id: string): Promise<AdoptionRecord> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    await this.cases.lock([useCase.id]);
    const adoption = await this.adoptions.find(useCase.id, id);
    if (!adoption || !canSeeAdoption(actor, useCase, adoption))
      throw notFound('adoption.not_found', 'There is no such adoption of this case');
    if (!canChangeAdoption(actor, adoption))
      throw forbidden('adoption.change_not_allowed', 'Only people of the organisation may change what it says');
    return adoption;
  }

  private async settle(actor: Actor, adoption: AdoptionRecord, shareEmail: boolean): Promise<WrittenAdoption> {
    await this.tellCounts(adoption);
    const { useCaseId, organisation } = adoption;
    if (adoption.step === 'interested' && (await this.notices.giveOnce(useCaseId, 'interest', organisation.id))) {
      const said = { useCaseId, organisationId: organisation.id, by: actor.userId, shareEmail };
      await this.outbox.record(useCaseInterestShown, said);
    }
    const { id, step, since, note, version } = adoption;
    const by = { id: actor.userId, name: actor.name };
    const counts = await this.adoptions.countsOf(useCaseId);
    return { id, organisation, step, since, note, by, version, canEdit: true, ...counts };
  }

  private async tellCounts(of: { useCaseId: string; organisation: { id: string } }): Promise<void> {
    await this.adoptions.recount([of.useCaseId]);
    await this.outbox.record(useCaseAdoptionChanged, { useCaseId: of.useCaseId, organisationId: of.organisation.id });
  }
}

function newAdoption(
  useCaseId: string,
  organisation: OrganisationRef,
  said: { step: AdoptionRecord['step']; note?: string | null },
  actor: Actor,
): AdoptionRecord {
  return {
    id: newId(),
    useCaseId,
    organisation,
    step: said.step,
    since: new Date().toISOString(),
    note: said.note ?? null,
    changedBy: actor.userId,
    version: 1,
  };
}

/** What is absent stays; a new step begins now. */
function changed(before: AdoptionRecord, { step, note }: ChangeAdoptionDto, actor: Actor): AdoptionRecord {
  const moved = step !== undefined && step !== before.step;
  return {
    ...before,
    step: step ?? before.step,
    since: moved ? new Date().toISOString() : before.since,
    note: note === undefined ? before.note : note,
    changedBy: actor.userId,
    version: before.version + 1,
  };
}
