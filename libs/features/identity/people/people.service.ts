import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { SearchEngine } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import { UsersRepository } from '../accounts/users.repository.js';
import type { ListPeopleQuery, PersonList } from './people.dto.js';

/** Skills that a list offers to go on with. */
const SKILLS_SHOWN = 20;

/** A skill as it is compared: `GIS` and `gis` are the same. */
export const skillKey = (skill: string): string => skill.trim().toLowerCase();

/** The directory of people, for those who have signed in. The search index finds them; who is shown is asked of the database again. */
@Injectable()
export class People {
  constructor(
    private readonly engine: SearchEngine,
    private readonly users: UsersRepository,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async list(actor: Actor, { q, skill, organisation, limit, cursor }: ListPeopleQuery): Promise<PersonList> {
    const filters: Record<string, string[]> = {};
    if (skill?.length) filters['skill'] = skill.map(skillKey);
    if (organisation?.length) filters['organisation'] = await this.idsOf(organisation);
    const answer = await this.engine.search({
      type: 'person',
      q: q ?? '',
      filters,
      visibilityKeys: askerKeys(actor),
      sort: 'relevance',
      limit,
      cursor,
      facets: ['skill'],
    });
    const people = new Map(
      (await this.users.findListed(answer.hits.map(({ id }) => id))).map((person) => [person.id, person]),
    );
    const refs = await this.organisations.refs([...people.values()].flatMap((person) => person.organisationIds));
    return {
      items: answer.hits.flatMap(({ id: hit }) => {
        const person = people.get(hit);
        if (!person) return [];
        const { id, name, workTitle, skills, isDemo } = person;
        const own = person.organisationIds.flatMap((one) => refs.get(one) ?? []);
        return [{ id, name, workTitle, skills, organisations: own, isDemo }];
      }),
      nextCursor: answer.nextCursor,
      total: answer.total,
      skills: Object.entries(answer.facets['skill'] ?? {})
        .slice(0, SKILLS_SHOWN)
        .map(([name, count]) => ({ skill: name, count })),
    };
  }

  /** An organisation that is not there has no people: its name stands as it is, and finds nothing. */
  private async idsOf(slugsOrIds: readonly string[]): Promise<string[]> {
    return Promise.all(slugsOrIds.map(async (one) => (await this.organisations.find(one))?.id ?? one));
  }
}
