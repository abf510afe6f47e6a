import { Injectable } from '@nestjs/common';
import { standardField } from '#contracts';
import { Files } from '#features/files';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { askerKeys, isMemberOf, type Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { assertFresh, badRequest, conflict, forbidden, invalid, isId, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { isSlug } from '#platform/text';
import { applyEdit } from './apply-edit.js';
import { BookmarksRepository } from './bookmarks/bookmarks.repository.js';
import { UseCaseResponse } from './dto/use-case.response.js';
import type { DraftUseCaseDto, UpdateUseCaseDto } from './dto/write-use-case.dto.js';
import { FreshnessRepository } from './freshness/freshness.repository.js';
import { lostByEdit, missingForPublishing, requiredErrors } from './publishing.js';
import { UseCaseSharing } from './sharing/use-case-sharing.js';
import { blankContent, newRecordFacts, type UseCaseRecord, type WholeUseCaseRecord } from './use-case.record.js';
import { freeSlug, isReservedSlug, wantedSlug } from './use-case-slug.js';
import {
  useCaseArchived,
  useCaseChanged,
  useCaseDeleted,
  useCaseDrafted,
  useCaseOwnersAdded,
  useCasePublished,
  useCaseReturned,
  useCaseSubmitted,
} from './use-cases.events.js';
import { canArchive, canDelete, canDraftFor, canEdit, canPublish, canRead, canReturn } from './use-cases.policy.js';
import { UseCasesRepository, type PublicPage } from './use-cases.repository.js';
import { withhold } from './withholding.js';

/** What people do with one use case. */
@Injectable()
export class UseCasesService {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly freshness: FreshnessRepository,
    private readonly bookmarks: BookmarksRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly sharing: UseCaseSharing,
    private readonly files: Files,
    private readonly outbox: Outbox,
  ) {}

  async readUseCase(actor: Actor | null, slugOrId: string): Promise<UseCaseResponse> {
    const useCase = await this.getUseCaseForReading(actor, slugOrId);
    const grewFrom =
      useCase.grewFromId === null ? null : await this.useCases.findRef(useCase.grewFromId, askerKeys(actor));
    const withheldValues =
      useCase.withheld.length > 0 && canEdit(actor, useCase) ? await this.withheldValues(useCase) : undefined;
    const signs = canEdit(actor, useCase) ? (await this.freshness.signsOf([useCase.id])).get(useCase.id) : undefined;
    const bookmarked = actor === null ? undefined : await this.bookmarks.has(actor.userId, useCase.id);
    return UseCaseResponse.from(useCase, actor, {
      grewFrom,
      hubs: await this.sharing.refs(actor, useCase.hubs),
      ...(withheldValues ? { withheldValues } : {}),
      ...signs,
      ...(bookmarked === undefined ? {} : { bookmarked }),
    });
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
    await this.assertCover(id, draft.coverImage ?? null);
    const now = new Date().toISOString();
    const blank = blankContent(draft.title);
    const useCase: WholeUseCaseRecord = {
      ...applyEdit(blank, draft, false, now.slice(0, 10)),
      hubs: await this.sharing.after(actor, blank, draft),
      ...newRecordFacts(id, now),
      slug: await this.freeSlug(draft.title, id),
      organisations: await this.withCoOwners(organisation, draft.coOwners ?? []),
      grewFromId: await this.grewFromId(actor, id, draft.grewFrom ?? null),
      createdBy: actor.userId,
      updatedBy: actor.userId,
    };
    await this.useCases.save([useCase]);
    await this.outbox.record(useCaseDrafted, { useCaseId: id });
    await this.tellNewOwners(actor, null, useCase);
    return this.readUseCase(actor, id);
  }

  /** Changes a case. What readers see cannot lose what they need; the state that it had is kept as a revision. */
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
    const emptied = (['title', 'organisation', 'slug'] as const).filter((field) => (edit[field] as unknown) === null);
    if (emptied.length > 0) throw invalid(requiredErrors(emptied));
    if (edit.coverImage !== undefined && edit.coverImage !== before.coverImage)
      await this.assertCover(before.id, edit.coverImage);
    const after: WholeUseCaseRecord = {
      ...before,
      ...applyEdit(before, edit, isOpened(before), new Date().toISOString().slice(0, 10)),
      hubs: await this.sharing.after(actor, before, edit),
      slug: edit.slug === undefined ? before.slug : await this.newSlug(before, edit.slug),
      organisations: await this.ownersAfter(actor, before, edit),
      grewFromId:
        edit.grewFrom === undefined ? before.grewFromId : await this.grewFromId(actor, before.id, edit.grewFrom),
      updatedBy: actor.userId,
    };
    await this.store(before, after);
    await this.tellNewOwners(actor, before, after);
    return this.readUseCase(actor, before.id);
  }

  /** Changes a part of a case by a rule of its own, through the same door as every edit. Answers with the new record. */
  @Transactional()
  async editUseCase(
    actor: Actor,
    slugOrId: string,
    ifMatch: number | null,
    edit: (before: WholeUseCaseRecord) => Partial<Pick<UseCaseRecord, 'effects' | 'organisations'>>,
  ): Promise<WholeUseCaseRecord> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    assertFresh(before.version, ifMatch);
    return this.store(before, { ...before, ...edit(before), updatedBy: actor.userId });
  }

  /**
   * Puts a case into the register, or an archived one back. Where an owner wants a second person to read it first, a draft then
   * waits for a review, and publishing it again is that person's yes. Publishing a published case changes nothing.
   */
  @Transactional()
  async publishUseCase(actor: Actor, slugOrId: string): Promise<UseCaseResponse> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    if (before.status === 'published') return this.readUseCase(actor, before.id);
    if (before.status === 'in_review' && before.submittedBy === actor.userId)
      throw forbidden('use_case.second_person_needed', 'Somebody else of the organisation has to approve it');
    if (!canPublish(actor, before))
      throw forbidden('use_case.publish_not_allowed', 'Only representatives of the organisation may do this');
    const missing = missingForPublishing(before);
    if (missing.length > 0) throw incomplete(missing);
    const now = new Date().toISOString();
    if (before.status === 'draft' && (await this.isReviewWanted(before))) {
      await this.change(
        before,
        { ...before, status: 'in_review', submittedBy: actor.userId, submittedAt: now, reviewNote: null },
        now,
      );
      await this.outbox.record(useCaseSubmitted, { useCaseId: before.id, submittedBy: actor.userId });
      return this.readUseCase(actor, before.id);
    }
    const slug = before.publishedAt === null ? await this.slugForReaders(before) : before.slug;
    await this.change(
      before,
      {
        ...before,
        slug,
        status: 'published',
        publishedAt: before.publishedAt ?? now,
        archivedAt: null,
        reviewNote: null,
      },
      now,
    );
    await this.outbox.record(useCasePublished, { useCaseId: before.id });
    return this.readUseCase(actor, before.id);
  }

  /** Gives a case back that waits for a review, with what should be changed. */
  @Transactional()
  async returnUseCase(actor: Actor, slugOrId: string, note: string): Promise<UseCaseResponse> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    if (!canReturn(actor, before)) throw conflict('use_case.not_in_review', 'The case does not wait for a review');
    const { submittedBy } = before;
    await this.change(
      before,
      { ...before, status: 'draft', submittedBy: null, submittedAt: null, reviewNote: note },
      new Date().toISOString(),
    );
    await this.outbox.record(useCaseReturned, { useCaseId: before.id, submittedBy, note });
    return this.readUseCase(actor, before.id);
  }

  /** Takes a case out of the lists; its address goes on working. */
  @Transactional()
  async archiveUseCase(actor: Actor, slugOrId: string): Promise<UseCaseResponse> {
    const before = await this.getUseCaseForEditing(actor, slugOrId);
    if (before.status === 'archived') return this.readUseCase(actor, before.id);
    if (before.status !== 'published')
      throw conflict('use_case.not_published', 'A draft cannot be archived; it can be deleted');
    if (!canArchive(actor, before))
      throw forbidden(
        'use_case.archive_not_allowed',
        'Only representatives of the organisation, or who began the case, may archive it',
      );
    const now = new Date().toISOString();
    await this.change(before, { ...before, status: 'archived', archivedAt: now }, now);
    await this.outbox.record(useCaseArchived, { useCaseId: before.id });
    return this.readUseCase(actor, before.id);
  }

  @Transactional()
  async deleteDraft(actor: Actor, slugOrId: string, ifMatch: number | null): Promise<void> {
    const draft = await this.getUseCaseForEditing(actor, slugOrId);
    if (draft.status !== 'draft' && draft.status !== 'in_review')
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

  /** The one door for changing: locked against others until the transaction ends, with what its withheld fields hold. */
  async getUseCaseForEditing(actor: Actor, slugOrId: string): Promise<WholeUseCaseRecord> {
    const { id } = await this.getUseCaseForEditingUnlocked(actor, slugOrId);
    await this.useCases.lock([id]);
    // Asked again: whoever held it before may have moved it to another organisation.
    const [whole] = await this.useCases.whole([await this.getUseCaseForEditingUnlocked(actor, id)]);
    if (!whole) throw noSuchUseCase();
    return whole;
  }

  /** Stores an edit, unless readers would lose what they need, and says that readers see something else now. */
  private async store(before: WholeUseCaseRecord, after: WholeUseCaseRecord): Promise<WholeUseCaseRecord> {
    const lost = lostByEdit(before.status, before, after);
    if (lost.length > 0) throw incomplete(lost);
    const next = await this.change(before, after, new Date().toISOString());
    if (isOpened(before)) await this.outbox.record(useCaseChanged, { useCaseId: before.id });
    return next;
  }

  /** Stores the next version of a case, and keeps the state that readers had before. */
  private async change(
    before: WholeUseCaseRecord,
    after: WholeUseCaseRecord,
    now: string,
  ): Promise<WholeUseCaseRecord> {
    await this.useCases.keepRevisions([withhold(before).shown]);
    const next = { ...after, version: before.version + 1, updatedAt: now };
    await this.useCases.save([next]);
    if (after.slug !== before.slug) await this.useCases.keepSlug(before.slug, before.id);
    return next;
  }

  private async withheldValues(useCase: UseCaseRecord): Promise<Record<string, unknown>> {
    const [whole] = await this.useCases.whole([useCase]);
    const values = whole as unknown as Readonly<Record<string, unknown>>;
    const fields = useCase.withheld.map(({ field }) => field);
    // The translations go with the parts of the story, so that a form can show and keep them.
    const named = fields.some((field) => standardField(field)?.translated) ? [...fields, 'translations'] : fields;
    return Object.fromEntries(named.map((field) => [field, values[field]]));
  }

  /** Whether an owner wants a second person to read what is published in its name. */
  private isReviewWanted(useCase: UseCaseRecord): Promise<boolean> {
    return this.organisations.wantReview(useCase.organisations.map(({ id }) => id));
  }

  /** The case that another one grew from: one that the writer may read. */
  private async grewFromId(actor: Actor, id: string, slugOrId: string | null): Promise<string | null> {
    if (slugOrId === null) return null;
    const found = isId(slugOrId) || isSlug(slugOrId) ? await this.useCases.find(keyKind(slugOrId), slugOrId) : null;
    if (!found || !canRead(actor, found) || found.id === id)
      throw invalid([{ path: 'grewFrom', code: 'notFound', message: 'is not another use case on Torget' }]);
    return found.id;
  }

  /** @throws Problem 400 for a cover that is no image among the files of the case. */
  private async assertCover(id: string, coverImage: string | null): Promise<void> {
    if (coverImage === null) return;
    const files = (await this.files.listOf('use_case', [id])).get(id) ?? [];
    if (!files.some((file) => file.id === coverImage && file.contentType.startsWith('image/')))
      throw invalid([{ path: 'coverImage', code: 'notFound', message: 'is no image among the files of the use case' }]);
  }

  private async newSlug(before: UseCaseRecord, wanted: string): Promise<string> {
    if (wanted === before.slug) return wanted;
    await this.useCases.lockSlug(wanted);
    const owner = await this.useCases.find('slug', wanted);
    if (isReservedSlug(wanted) || isId(wanted) || (owner !== null && owner.id !== before.id))
      throw conflict('use_case.slug_taken', 'Another use case has or had this address', [
        { path: 'slug', code: 'taken', message: 'is taken' },
      ]);
    return wanted;
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

  /** Naming another organisation moves the case there; further owners stay unless they are named anew. */
  private async ownersAfter(actor: Actor, before: UseCaseRecord, edit: UpdateUseCaseDto): Promise<OrganisationRef[]> {
    const [home, ...others] = before.organisations;
    const named = edit.organisation;
    const stays = home !== undefined && (named === undefined || named === home.id || named === home.slug);
    const next = stays ? home : await this.getOrganisationToWriteFor(actor, named ?? '');
    if (edit.coOwners !== undefined) return this.withCoOwners(next, edit.coOwners);
    return [next, ...others.filter((other) => other.id !== next.id)];
  }

  private async withCoOwners(home: OrganisationRef, coOwners: readonly string[]): Promise<OrganisationRef[]> {
    const owners = [home];
    const bySlug = await this.organisations.resolveAll(coOwners.filter((text) => isSlug(text)));
    for (const [index, slugOrId] of coOwners.entries()) {
      const found = isId(slugOrId) ? await this.organisations.resolve(slugOrId) : bySlug.get(slugOrId);
      if (!found)
        throw invalid([{ path: `coOwners.${index}`, code: 'notFound', message: 'is not an organisation on Torget' }]);
      if (owners.every((owner) => owner.id !== found.id)) owners.push(found);
    }
    return owners;
  }

  /** Organisations that the writer does not belong to hear that they are named, so that they can say no. */
  private async tellNewOwners(actor: Actor, before: UseCaseRecord | null, after: UseCaseRecord): Promise<void> {
    const known = new Set(before?.organisations.map(({ id }) => id));
    const added = after.organisations.filter(({ id }) => !known.has(id) && !isMemberOf(actor, id));
    if (added.length === 0) return;
    await this.outbox.record(useCaseOwnersAdded, {
      useCaseId: after.id,
      organisationIds: added.map(({ id }) => id),
      by: actor.userId,
    });
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

const isOpened = ({ status }: UseCaseRecord): boolean => status === 'published' || status === 'archived';

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
