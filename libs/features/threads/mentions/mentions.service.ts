import { Injectable } from '@nestjs/common';
import { organisationPath, publicPaths, THREAD_LIMITS as LIMITS, type MentionKind } from '#contracts';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { SearchEngine } from '#features/search';
import { UseCaseReaders, type ReadableUseCase } from '#features/use-cases';
import { askerKeys, type Actor } from '#platform/access';
import { invalid } from '#platform/http';
import { mentionsIn, type MentionTargets } from '../markdown/render-markdown.js';
import { OwnRepository } from '../own/own.repository.js';
import { ThreadPlaces, type GuardedPlace, type PlaceFacts } from '../places/place-kinds.js';
import type { MentionSuggestion, MentionSuggestions } from './mentions.response.js';
import { MentionsRepository } from './mentions.repository.js';
import { isKnownIn, OwnPages } from './own-pages.js';

/** What a post may mention. */
export interface Mentionable {
  readonly targets: MentionTargets;
  /** Those of `targets` who do not want to hear of the author. */
  readonly unheard: ReadonlySet<string>;
}

const NOTHING: Mentionable = { targets: {}, unheard: new Set() };

const isForMembers = ({ readerKeys }: Pick<GuardedPlace, 'readerKeys'>): boolean =>
  readerKeys.includes('public') || readerKeys.includes('members');

/** Whom and what posts name: only what all who read the place may know of, and only people who may read it themselves. */
@Injectable()
export class Mentions {
  constructor(
    private readonly rows: MentionsRepository,
    private readonly own: OwnRepository,
    private readonly places: ThreadPlaces,
    private readonly organisations: OrganisationDirectory,
    private readonly useCases: UseCaseReaders,
    private readonly accounts: Accounts,
    private readonly engine: SearchEngine,
    private readonly ownPages: OwnPages,
  ) {}

  /** What of that which a text mentions can be mentioned here. @throws Problem 400 for too many. */
  async resolve(author: Actor, place: GuardedPlace, body: string): Promise<Mentionable> {
    const pages = await this.ownPages.namedIn(place, body);
    const keys = mentionsIn(body);
    if (keys.length === 0) return { ...NOTHING, targets: pages };
    if (keys.length > LIMITS.mentionsMax)
      throw invalid([
        {
          path: 'body',
          code: 'maxItems',
          message: `can name at most ${LIMITS.mentionsMax}`,
          params: { limit: LIMITS.mentionsMax },
        },
      ]);
    const idsOf = (kind: MentionKind): string[] =>
      keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));
    const people = await this.readersAmong(place, idsOf('person'));
    const names = await this.accounts.namesOf(people);
    const organisations = await this.organisations.refs(idsOf('organisation'));
    const useCases = [...(await this.useCases.of(idsOf('use-case'))).values()].filter((one) =>
      isCaseKnownIn(place, one),
    );
    const needs = await this.needsAmong(idsOf('need'));
    return {
      targets: Object.fromEntries([
        ...Object.entries(pages),
        ...[...names].map(([id, label]) => [`person:${id}`, { label, href: `/personer/${id}` }]),
        ...[...organisations].map(([id, one]) => [
          `organisation:${id}`,
          { label: one.name, href: organisationPath(one) },
        ]),
        ...useCases.map((one) => [`use-case:${one.id}`, { label: one.title, href: publicPaths.useCase(one.slug) }]),
        ...needs.map(({ id, name, slug }) => [`need:${id}`, { label: name, href: publicPaths.need(slug) }]),
      ]) as MentionTargets,
      unheard: new Set([...(await this.own.blockersOf(author.userId, people))].map((id) => `person:${id}`)),
    };
  }

  /** What could be meant by what has been typed after an `@`, of what can be mentioned in the place. */
  async suggest(actor: Actor, place: GuardedPlace, q: string): Promise<MentionSuggestions> {
    const keys = askerKeys(actor);
    const [people, organisations, found, needs] = await Promise.all([
      this.suggestPeople(actor, place, q),
      this.engine.suggest({ type: 'organisation', q, visibilityKeys: keys, limit: LIMITS.suggestions }),
      this.engine.suggest({ type: 'use_case', q, visibilityKeys: keys, limit: LIMITS.suggestions }),
      this.engine.suggest({ type: 'need', q, visibilityKeys: keys, limit: LIMITS.suggestions }),
    ]);
    const useCases = await this.useCases.of(found.map(({ id }) => id));
    return {
      items: [
        ...people,
        ...organisations.map(({ id, title }) => suggestion('organisation', id, title, null)),
        ...found
          .flatMap(({ id }) => useCases.get(id) ?? [])
          .filter((one) => isCaseKnownIn(place, one))
          .map(({ id, title }) => suggestion('use-case', id, title, null)),
        ...needs.map(({ id, title }) => suggestion('need', id, title, null)),
      ],
    };
  }

  private async suggestPeople(actor: Actor, place: GuardedPlace, q: string): Promise<MentionSuggestion[]> {
    const ids = isForMembers(place)
      ? (
          await this.engine.suggest({ type: 'person', q, visibilityKeys: askerKeys(actor), limit: LIMITS.suggestions })
        ).map(({ id }) => id)
      : await this.rows.namedLike(q, await this.places.kind(place.kind).readersOf(place), LIMITS.suggestions);
    const refs = await this.accounts.refsOf(ids);
    return ids.flatMap((id) => {
      const person = refs.get(id);
      return person?.id && id !== actor.userId ? [suggestion('person', id, person.name, person.workTitle || null)] : [];
    });
  }

  /** Needs are public, and each can have a thread: what that says of its need is all that a mention says. */
  private async needsAmong(ids: readonly string[]): Promise<(PlaceFacts & { id: string })[]> {
    const kind = this.places.kind('need');
    const found = await Promise.all(ids.map(async (id) => ({ id, facts: await kind.factsOf(id) })));
    return found.flatMap(({ id, facts }) => (facts ? [{ ...facts, id }] : []));
  }

  private async readersAmong(place: GuardedPlace, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const active = await this.rows.activeAmong(ids);
    if (isForMembers(place)) return active;
    const readers = new Set(await this.places.kind(place.kind).readersOf(place));
    return active.filter((id) => readers.has(id));
  }
}

const isCaseKnownIn = (place: GuardedPlace, { id, readerKeys }: ReadableUseCase): boolean =>
  isKnownIn(place, readerKeys) || (place.kind === 'use_case' && place.subjectId === id);

function suggestion(kind: MentionKind, id: string, label: string, detail: string | null): MentionSuggestion {
  // What would end the name early is left out: the server writes the real name anyway.
  return { kind, id, label, detail, markdown: `@[${label.replace(/[[\]\\]/g, '')}](${kind}:${id})` };
}
