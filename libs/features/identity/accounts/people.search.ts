import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { SearchIndex, SearchSource, type FoundThing, type SearchDocument } from '#features/search';
import type { Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import {
  membershipChanged,
  membershipEnded,
  userErased,
  userSuspended,
  userSuspensionLifted,
  userUpdated,
  userVerified,
} from '../identity.events.js';
import { skillKey } from '../people/people.service.js';
import { UsersRepository, type ListedPerson } from './users.repository.js';

const TYPE = 'person';

/** What the search index knows of people: those with an open account, for those who have signed in. Never an address. */
@Injectable()
export class PeopleSearchSource extends SearchSource implements OnModuleInit {
  readonly type = TYPE;

  constructor(
    private readonly users: UsersRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly index: SearchIndex,
  ) {
    super();
  }

  onModuleInit(): void {
    this.index.registerSource(this);
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const people = await this.users.findListed(ids);
    const names = await this.namesOf(people);
    return people.map((person) => ({
      type: TYPE,
      id: person.id,
      version: person.version,
      slug: person.id,
      lang: 'sv',
      texts: [{ lang: 'sv', title: person.name, summary: person.workTitle, body: person.about }],
      keywords: [...person.skills, ...person.organisationIds.flatMap((id) => names.get(id) ?? [])],
      facets: { skill: [...new Set(person.skills.map(skillKey))], organisation: person.organisationIds },
      visibilityKeys: ['members'],
      newest: person.createdAt,
      updated: person.updatedAt,
      reuse: 0,
      measured: false,
    }));
  }

  idsAfter(after: string | null, limit: number): Promise<string[]> {
    return this.users.listedIdsAfter(after, limit);
  }

  override async present(ids: readonly string[], actor: Actor | null): Promise<FoundThing[]> {
    if (actor === null) return [];
    const people = await this.users.findListed(ids);
    const names = await this.namesOf(people);
    return people.map((person) => ({
      id: person.id,
      slug: person.id,
      title: person.name,
      summary: [person.workTitle, person.skills.join(', ')].filter(Boolean).join(' · '),
      lang: 'sv',
      translations: {},
      kind: null,
      municipalityCode: null,
      context: person.organisationIds.flatMap((id) => names.get(id) ?? []),
      isDemo: person.isDemo,
    }));
  }

  @OnEvent(userVerified, 'identity.index-verified')
  onVerified({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  @OnEvent(userUpdated, 'identity.index-updated')
  onUpdated({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  @OnEvent(membershipChanged, 'identity.index-membership')
  onMembership({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  @OnEvent(membershipEnded, 'identity.index-membership-ended')
  onMembershipEnded({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  @OnEvent(userErased, 'identity.unindex-erased')
  onErased({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  @OnEvent(userSuspended, 'identity.index-suspended')
  onSuspended({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  @OnEvent(userSuspensionLifted, 'identity.index-lifted')
  onLifted({ userId }: { userId: string }): Promise<void> {
    return this.refresh(userId);
  }

  private async refresh(userId: string): Promise<void> {
    await this.index.refresh(TYPE, [userId]);
  }

  private async namesOf(people: readonly ListedPerson[]): Promise<Map<string, string>> {
    const refs = await this.organisations.refs(people.flatMap((person) => person.organisationIds));
    return new Map([...refs].map(([id, { name }]) => [id, name]));
  }
}
