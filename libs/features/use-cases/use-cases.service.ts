import { Injectable } from '@nestjs/common';
import { USE_CASE_SCHEMA_VERSION } from '#contracts';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { assertFresh, badRequest, conflict, forbidden, invalid, isId, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { isSlug } from '#platform/text';
import { applyEdit } from './apply-edit.js';
import { UseCaseResponse } from './dto/use-case.response.js';
import type { DraftUseCaseDto, UpdateUseCaseDto } from './dto/write-use-case.dto.js';
import { lostByEdit, missingForPublishing, requiredErrors } from './publishing.js';
import { blankContent, type UseCaseRecord } from './use-case.record.js';
import { freeSlug, wantedSlug } from './use-case-slug.js';
import {
  useCaseArchived,
  useCaseChanged,
  useCaseDeleted,
  useCaseDrafted,
  useCasePublished,
} from './use-cases.events.js';
import { canArchive, canDelete, canDraftFor, canEdit, canPublish, canRead } from './use-cases.policy.js';
import { UseCasesRepository, type PublicPage } from './use-cases.repository.js';

/** What people do with one use case. */
@Injectable()
export class UseCasesService {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly outbox: Outbox,
  ) {}

  async readUseCase(actor: Actor | null, slugOrId: string): Promise<UseCaseResponse> {
    return UseCaseResponse.from(await this.getUseCaseForReading(actor, slugOrId), actor);
  }

  /** The same for someone who has not signed in, as JSON text: the database has made it whole. */
  async readPublicPage(slugOrId: string): Promise<PublicPage> {
    const page = await this.useCases.findPublicPage(keyKind(slugOrId), slugOrId);
    if (!page) throw noSuchUseCase();
    return page;
  }

  /** Begins a case. Nobody but its owners sees it before it is published. */
  @Transactional()
  async draftUseCase(actor: Actor, draft: DraftUseCaseDto): Promise<UseCaseResponse> {
    const organisation = await this.getOrganisationToWriteFor(actor, draft.organisation);
    const id = newId();
    const now = new Date().toISOString();
    const content = applyEdit(blankContent(draft.title), draft, false, now.slice(0, 10));
    const useCase: UseCaseRecord = {
      ...content,
      id,
      slug: await this.freeSlug(draft.title, id),
      status: 'draft',
      organisations: [organisation],
      source: null,
      sourceId: null,
      importHash: null,
      isDemo: false,
      schemaVersion: USE_CASE_SCHEMA_VERSION,
      version: 1,
      effectCount: 0,
      measuredEffectCount: 0,
      reuseCount: 0,
      createdBy: actor.userId,
      createdAt: now,
      updatedAt: now,
      publishedAt: null,
      archivedAt: null,
    };
    await this.useCases.save([useCase]);
    await this.outbox.record(useCaseDrafted, { useCaseId: id });
    return this.readUseCase(actor, id);
  }

  /** Changes a case. A published one cannot lose what readers need. */
  @Transactional()
  async updateUseCase(
    actor: Actor,
    slugOrId: string,
    edit: UpdateUseCaseDto,
    ifMatch: number | null,
  ): Promise<UseCaseResponse> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    assertFresh(before.version, ifMatch);
    // A partial DTO lets null through for every field.
    const emptied = (['title', 'organisation'] as const).filter((field) => (edit[field] as unknown) === null);
    if (emptied.length > 0) throw invalid(requiredErrors(emptied));
    const now = new Date().toISOString();
    const after: UseCaseRecord = {
      ...before,
      ...applyEdit(before, edit, before.status !== 'draft', now.slice(0, 10)),
      organisations: await this.ownersAfter(actor, before, edit.organisation),
      version: before.version + 1,
      updatedAt: now,
    };
    const lost = lostByEdit(before.status, before, after);
    if (lost.length > 0) throw incomplete(lost);
    await this.useCases.save([after]);
    if (before.status !== 'draft') await this.outbox.record(useCaseChanged, { useCaseId: before.id });
    return this.readUseCase(actor, before.id);
  }

  /** Puts a case into the register, or an archived one back. Publishing a published case changes nothing. */
  @Transactional()
  async publishUseCase(actor: Actor, slugOrId: string): Promise<UseCaseResponse> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    if (before.status === 'published') return UseCaseResponse.from(before, actor);
    if (!canPublish(actor, before))
      throw forbidden('use_case.publish_not_allowed', 'Only representatives of the organisation may do this');
    const missing = missingForPublishing(before);
    if (missing.length > 0) throw incomplete(missing);
    const now = new Date().toISOString();
    const slug = before.publishedAt === null ? await this.slugForReaders(before) : before.slug;
    await this.useCases.save([
      {
        ...before,
        slug,
        status: 'published',
        publishedAt: before.publishedAt ?? now,
        archivedAt: null,
        version: before.version + 1,
        updatedAt: now,
      },
    ]);
    await this.outbox.record(useCasePublished, { useCaseId: before.id });
    return this.readUseCase(actor, before.id);
  }

  /** Takes a case out of the lists; its address goes on working. */
  @Transactional()
  async archiveUseCase(actor: Actor, slugOrId: string): Promise<UseCaseResponse> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    if (before.status === 'archived') return UseCaseResponse.from(before, actor);
    if (before.status === 'draft')
      throw conflict('use_case.not_published', 'A draft cannot be archived; it can be deleted');
    if (!canArchive(actor, before))
      throw forbidden(
        'use_case.archive_not_allowed',
        'Only representatives of the organisation, or who began the case, may archive it',
      );
    const now = new Date().toISOString();
    await this.useCases.save([
      { ...before, status: 'archived', archivedAt: now, version: before.version + 1, updatedAt: now },
    ]);
    await this.outbox.record(useCaseArchived, { useCaseId: before.id });
    return this.readUseCase(actor, before.id);
  }

  @Transactional()
  async deleteDraft(actor: Actor, slugOrId: string, ifMatch: number | null): Promise<void> {
    const draft = await this.getUseCaseForEditing(actor, slugOrId);
    if (draft.status !== 'draft')
      throw conflict('use_case.not_a_draft', 'Only drafts can be deleted; archive the case instead');
    if (!canDelete(actor, draft)) throw forbidden('use_case.delete_not_allowed', 'You may not delete this draft');
    assertFresh(draft.version, ifMatch);
    await this.useCases.remove(draft.id);
    await this.outbox.record(useCaseDeleted, { useCaseId: draft.id });
  }

  /** The one door for reading: "not found" to those who may not know that it exists. */
  async getUseCaseForReading(actor: Actor | null, slugOrId: string): Promise<UseCaseRecord> {
    const useCase = await this.useCases.find(keyKind(slugOrId), slugOrId);
    if (!useCase || !canRead(actor, useCase)) throw noSuchUseCase();
    return useCase;
  }

  /** The one door for changing: locked against others until the transaction ends. */
  async getUseCaseForEditing(actor: Actor, slugOrId: string): Promise<UseCaseRecord> {
    const { id } = await this.getUseCaseForEditingUnlocked(actor, slugOrId);
    await this.useCases.lock([id]);
    // Asked again: whoever held it before may have moved it to another organisation.
    return this.getUseCaseForEditingUnlocked(actor, id);
  }

  private async getUseCaseForEditingUnlocked(actor: Actor, slugOrId: string): Promise<UseCaseRecord> {
    const useCase = await this.getUseCaseForReading(actor, slugOrId);
    if (!canEdit(actor, useCase))
      throw forbidden('use_case.edit_not_allowed', 'Only people of the owning organisations may change this use case');
    return useCase;
  }

  private async getOrganisationToWriteFor(actor: Actor, slugOrId: string): Promise<OrganisationRef> {
    const organisation = await this.organisations.resolve(slugOrId);
    if (!organisation)
      throw invalid([{ path: 'organisation', code: 'notFound', message: 'is not an organisation on Torget' }]);
    if (!canDraftFor(actor, organisation.id))
      throw forbidden('use_case.not_your_organisation', 'You may only write for organisations that you belong to');
    return organisation;
  }

  /** Naming another organisation moves the case there; further owners stay. */
  private async ownersAfter(
    actor: Actor,
    before: UseCaseRecord,
    slugOrId: string | undefined,
  ): Promise<OrganisationRef[]> {
    const [home, ...others] = before.organisations;
    if (slugOrId === undefined || slugOrId === home?.id || slugOrId === home?.slug) return before.organisations;
    const next = await this.getOrganisationToWriteFor(actor, slugOrId);
    return [next, ...others.filter((other) => other.id !== next.id)];
  }

  private async freeSlug(title: string, id: string): Promise<string> {
    const wanted = wantedSlug(title);
    await this.useCases.lockSlug(wanted);
    const taken = await this.useCases.takenSlugs([wanted]);
    return freeSlug(title, id, (slug) => taken.has(slug));
  }

  /** A draft gets its address from the first title that was typed; readers get one that fits the title they see. */
  private async slugForReaders(draft: UseCaseRecord): Promise<string> {
    return draft.slug.startsWith(wantedSlug(draft.title).slice(0, 70))
      ? draft.slug
      : this.freeSlug(draft.title, draft.id);
  }
}

/** @throws Problem 400 for a text that can be neither a slug nor an id. */
function keyKind(slugOrId: string): 'id' | 'slug' {
  if (isId(slugOrId)) return 'id';
  if (isSlug(slugOrId)) return 'slug';
  throw invalid([{ path: 'slugOrId', code: 'slug', message: 'must be a slug or an id' }]);
}

function noSuchUseCase(): Error {
  return notFound('use_case.not_found', 'There is no such use case');
}

function incomplete(fields: readonly string[]): Error {
  return badRequest('use_case.incomplete', `A published case needs: ${fields.join(', ')}`, requiredErrors(fields));
}
