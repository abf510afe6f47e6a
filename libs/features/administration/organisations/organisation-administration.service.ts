import { Injectable } from '@nestjs/common';
import { Accounts, Memberships } from '#features/identity';
import { OrganisationDirectory, OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, isId, page } from '#platform/http';
import type { ListStandingsQuery, OrganisationStandingList } from './organisation-administration.dto.js';

/** What administrators of the platform do about organisations. */
@Injectable()
export class OrganisationAdministration {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly memberships: Memberships,
    private readonly accounts: Accounts,
  ) {}

  async listStandings(query: ListStandingsQuery): Promise<OrganisationStandingList> {
    const rows = await this.organisations.listStandings(query, positionIn(query.cursor), query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.name, last.id]);
    const figures = await this.memberships.figuresOf(items.map(({ id }) => id));
    const names = await this.accounts.namesOf(items.flatMap(({ verifiedBy }) => verifiedBy ?? []));
    return {
      items: items.map((one) => ({
        ...OrganisationRef.from(one),
        organisationNumber: one.organisationNumber,
        claimedAt: one.claimedAt?.toISOString() ?? null,
        verifiedAt: one.verifiedAt?.toISOString() ?? null,
        verifiedBy: one.verifiedBy === null ? null : (names.get(one.verifiedBy) ?? null),
        members: figures.get(one.id)?.members ?? 0,
        administrators: [...(figures.get(one.id)?.administrators ?? [])],
      })),
      nextCursor,
    };
  }

  /** @throws Problem 404; 409 for one that is verified. */
  @Transactional()
  async verify(actor: Actor, id: string): Promise<void> {
    await this.organisations.get(id);
    if ((await this.organisations.datesOf(id)).verifiedAt !== null)
      throw conflict('organisation.verified_already', 'The organisation is verified already');
    await this.organisations.markVerified(id, actor.userId);
  }

  /** @throws Problem 404; 409 for one that is not verified. */
  @Transactional()
  async withdrawVerification(id: string): Promise<void> {
    await this.organisations.get(id);
    if (!(await this.organisations.withdrawVerification(id)))
      throw conflict('organisation.not_verified', 'The organisation is not verified');
  }
}

function positionIn(cursor: string | undefined): readonly [string, string] | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [name, id] = values;
  if (typeof name !== 'string' || typeof id !== 'string' || !isId(id)) throw badCursor();
  return [name, id];
}
