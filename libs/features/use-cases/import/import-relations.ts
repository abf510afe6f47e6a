import { Injectable } from '@nestjs/common';
import type { OrganisationType } from '#contracts';
import type { Hub } from '#features/hubs';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { newId } from '#platform/database';
import { isId } from '#platform/http';
import { isSlug } from '#platform/text';
import { UseCaseSharing } from '../sharing/use-case-sharing.js';
import type { WholeUseCaseRecord } from '../use-case.record.js';
import { canRead } from '../use-cases.policy.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UnreadableFile } from './findings.js';
import type { Candidate } from './import-plan.js';
import type { ImportedRow } from './import-row.js';
import type { ImportRun } from './import-run.js';
import type { FieldProblem, FileRow } from './import.types.js';

/** What rows name beside themselves: the organisations that own a case, and the case that it grew from. */
@Injectable()
export class ImportRelations {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly sharing: UseCaseSharing,
  ) {}

  /** The owner of rows that name none. @throws UnreadableFile when there is no such organisation. */
  async fallbackOwner(name: string | undefined): Promise<OrganisationRef | null> {
    if (name === undefined) return null;
    const found = await this.organisations.resolve(name);
    if (!found) throw new UnreadableFile('file.organisation', { value: name.slice(0, 100) });
    return found;
  }

  /** What the row says of other owners, of the case that it grew from and of hubs, or what is wrong with it. */
  async relationsOf(
    { coOwners, grewFrom, hubs }: ImportedRow,
    run: ImportRun,
  ): Promise<Pick<Candidate, 'coOwners' | 'grewFromId' | 'hubs'> | FieldProblem> {
    const found: OrganisationRef[] = [];
    for (const name of coOwners ?? []) {
      const owner = await this.resolve(name, run);
      if (!owner) return { field: 'coOwners', code: 'field.organisation', params: { value: quoted(name) } };
      found.push(owner);
    }
    let grewFromId: string | null = null;
    if (grewFrom !== null) {
      const origin =
        isId(grewFrom) || isSlug(grewFrom) ? await this.useCases.find(isId(grewFrom) ? 'id' : 'slug', grewFrom) : null;
      if (origin && (!run.options.actor || canRead(run.options.actor, origin))) grewFromId = origin.id;
      else if (!run.wouldCreate(grewFrom))
        return { field: 'grewFrom', code: 'field.useCase', params: { value: quoted(grewFrom) } };
    }
    const sharedWith: Hub[] = [];
    for (const name of hubs ?? []) {
      const hub = await this.hubOf(name, run);
      if (!hub) return { field: 'hubs', code: 'field.hub', params: { value: quoted(name) } };
      sharedWith.push(hub);
    }
    return { coOwners: coOwners === null ? null : found, grewFromId, hubs: hubs === null ? null : sharedWith };
  }

  /** The organisation of a row, or what is wrong with it. */
  async ownerOf(row: ImportedRow, run: ImportRun): Promise<OrganisationRef | FieldProblem> {
    const { organisation } = row;
    if (organisation === null) return run.fallbackOwner ?? { field: 'organisation', code: 'field.required' };
    const found = await this.resolve(organisation, run);
    if (found) return found;
    if (!run.options.createOrganisations || run.options.actor)
      return { field: 'organisation', code: 'field.organisation', params: { value: quoted(organisation) } };
    const made = await this.newOwner(
      { name: organisation, type: row.organisationType ?? likelyType(organisation) },
      run,
    );
    run.owners.set(organisation, made);
    return made;
  }

  /** Asks for all owners that the rows name at once, instead of one by one. */
  async lookUpOwners(rows: readonly FileRow[], run: ImportRun): Promise<void> {
    const names = rows.flatMap((row) => {
      const name: unknown = 'record' in row ? row.record['organisation'] : null;
      const text = typeof name === 'string' ? name.trim() : '';
      // What PostgreSQL cannot take is refused when the row is read.
      return text === '' || text.includes('\u0000') || run.owners.has(text) ? [] : [text.toWellFormed()];
    });
    for (const [name, found] of await this.organisations.resolveAll(names)) run.owners.set(name, found);
  }

  private async hubOf(name: string, run: ImportRun): Promise<Hub | null> {
    const known = run.hubs.get(name);
    if (known !== undefined) return known;
    const found = await this.sharing.named(run.options.actor ?? null, name);
    run.hubs.set(name, found);
    return found;
  }

  /** Which hubs of the cases that are there already whoever imports may not know of: a file says nothing of them. */
  async hiddenHubs(existing: Iterable<WholeUseCaseRecord>, run: ImportRun): Promise<ReadonlySet<string>> {
    const ids = [...new Set([...existing].flatMap(({ hubs }) => hubs))];
    const known = await this.sharing.known(run.options.actor ?? null, ids);
    return new Set(ids.filter((id) => !known.has(id)));
  }

  private async resolve(name: string, run: ImportRun): Promise<OrganisationRef | null> {
    const known = run.owners.get(name);
    if (known !== undefined) return known;
    const found = await this.organisations.resolve(name);
    run.owners.set(name, found);
    return found;
  }

  private async newOwner(
    organisation: Pick<OrganisationRef, 'name' | 'type'>,
    run: ImportRun,
  ): Promise<OrganisationRef> {
    if (!run.options.dryRun) return this.organisations.createUnverified(organisation);
    return { id: newId(), slug: '', municipalityCode: null, countyCode: null, isDemo: false, ...organisation };
  }

  /** Tells of cases that a second person has to read before they are published: an import is no way around that. */
  async whoWantReview(
    part: readonly Candidate[],
    existing: ReadonlyMap<Candidate, WholeUseCaseRecord>,
    run: ImportRun,
  ): Promise<(useCase: WholeUseCaseRecord) => boolean> {
    const ids = part.flatMap((one) => [
      one.owner.id,
      ...(one.coOwners ?? []).map(({ id }) => id),
      ...(existing.get(one)?.organisations.map(({ id }) => id) ?? []),
    ]);
    for (const id of new Set(ids)) {
      if (!run.wantReview.has(id)) run.wantReview.set(id, await this.organisations.wantReview([id]));
    }
    return (useCase) =>
      useCase.status === 'published' && useCase.organisations.some(({ id }) => run.wantReview.get(id) === true);
  }
}

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

/** What kind of organisation a name in an import file most likely is; whoever claims it can set that right. */
function likelyType(name: string): OrganisationType {
  if (/^region\b/i.test(name)) return 'region';
  if (/universitet|university|högskola|institute? of|research institutes/i.test(name)) return 'academia';
  if (/förening|stiftelse|förbund|ideell/i.test(name)) return 'civil_society';
  if (/myndighet|styrelsen\b|verket\b/i.test(name)) return 'agency';
  if (/\b(?:AB|HB|KB|Ltd|Inc|GmbH)\b/.test(name)) return 'company';
  return 'network';
}
