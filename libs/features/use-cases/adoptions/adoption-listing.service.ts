import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { askerKeys, isMemberOf, isPlatform, type Actor } from '#platform/access';
import { badCursor, decodeCursor, isId, page } from '#platform/http';
import { UseCaseSummary } from '../dto/use-case-summary.response.js';
import { canSeeInterest } from '../use-cases.policy.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UseCasesService } from '../use-cases.service.js';
import { canChangeAdoption } from './adoptions.policy.js';
import { AdoptionsRepository, type AdoptionPosition, type AdoptionRecord } from './adoptions.repository.js';
import type { AdoptionList, AdoptionResponse, TakenUpList, TakenUpUseCase } from './dto/adoption.response.js';
import type { ListAdoptionsQuery } from './dto/write-adoption.dto.js';

const organisationIdsOf = (actor: Actor | null): string[] =>
  actor?.memberships.map(({ organisationId }) => organisationId) ?? [];

/** Who does the same as a case, and what an organisation has taken up: as far as the asker may know. */
@Injectable()
export class AdoptionListing {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly cases: UseCasesRepository,
    private readonly adoptions: AdoptionsRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
  ) {}

  async listForCase(actor: Actor | null, slugOrId: string, query: ListAdoptionsQuery): Promise<AdoptionList> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    const all = canSeeInterest(actor, useCase);
    const own = organisationIdsOf(actor);
    const wanted = { useCaseId: useCase.id, steps: query.step ?? null, all, own };
    const { rows, total } = await this.adoptions.listForCase(wanted, positionIn(query.cursor), query.limit);
    const mine = await this.adoptions.findOf(useCase.id, own);
    const named = (row: AdoptionRecord): boolean => all || isMemberOf(actor, row.organisation.id);
    const shown = await this.shown(actor, [...rows, ...mine], named);
    const { reuseCount, interestedCount } = useCase;
    return {
      ...page(shown.slice(0, rows.length), query.limit, keyOf),
      total,
      reuseCount,
      interestedCount,
      mine: shown.slice(rows.length),
    };
  }

  /** What an organisation has taken up of the cases that the asker may see. */
  async listForOrganisation(actor: Actor | null, slugOrId: string, query: ListAdoptionsQuery): Promise<TakenUpList> {
    const found = await this.organisations.get(slugOrId);
    return this.takenUp(actor, [found.id], isMemberOf(actor, found.id) || isPlatform(actor, 'admin'), query);
  }

  /** What one's own organisations have taken up. */
  listMine(actor: Actor, query: ListAdoptionsQuery): Promise<TakenUpList> {
    return this.takenUp(actor, organisationIdsOf(actor), true, query);
  }

  private async takenUp(
    actor: Actor | null,
    organisationIds: readonly string[],
    all: boolean,
    { step, cursor, limit }: ListAdoptionsQuery,
  ): Promise<TakenUpList> {
    const keys = askerKeys(actor);
    const wanted = { organisationIds, steps: step ?? null, all, own: organisationIdsOf(actor), keys };
    const { rows, total } = await this.adoptions.listForOrganisations(wanted, positionIn(cursor), limit);
    const ids = rows.map(({ useCaseId }) => useCaseId);
    const useCases = new Map((await this.cases.findVisibleSummaries(ids, keys)).map((one) => [one.id, one]));
    const shown = await this.shown(actor, rows, (row) => {
      const owners = useCases.get(row.useCaseId)?.organisations ?? [];
      return all || owners.some(({ id }) => isMemberOf(actor, id));
    });
    const items = shown.flatMap((adoption, at): TakenUpUseCase[] => {
      const useCase = useCases.get(rows[at]?.useCaseId ?? '');
      return useCase ? [{ ...adoption, useCase: UseCaseSummary.from(useCase) }] : [];
    });
    return { ...page(items, limit, keyOf), total };
  }

  private async shown(
    actor: Actor | null,
    rows: readonly AdoptionRecord[],
    isNamed: (row: AdoptionRecord) => boolean,
  ): Promise<AdoptionResponse[]> {
    const people = await this.accounts.refsOf(rows.filter(isNamed).flatMap((row) => row.changedBy ?? []));
    return rows.map((row) => {
      const person = isNamed(row) ? people.get(row.changedBy ?? '') : undefined;
      return {
        id: row.id,
        organisation: row.organisation,
        step: row.step,
        since: row.since,
        note: row.note,
        by: person ? { id: person.id, name: person.name } : null,
        version: row.version,
        canEdit: canChangeAdoption(actor, row),
      };
    });
  }
}

const keyOf = ({ since, id }: AdoptionResponse): AdoptionPosition => [since, id];

function positionIn(cursor: string | undefined): AdoptionPosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [since, id] = values;
  if (typeof since !== 'string' || typeof id !== 'string' || !isId(id) || Number.isNaN(Date.parse(since)))
    throw badCursor();
  return [new Date(since).toISOString(), id];
}
