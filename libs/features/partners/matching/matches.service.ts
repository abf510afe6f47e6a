import { Injectable } from '@nestjs/common';
import { MATCHES_MAX } from '#contracts';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { AdoptionCounts } from '#features/use-cases';
import { isMemberOf, type Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, forbidden, isId, page } from '#platform/http';
import { Capabilities } from '../capabilities/capabilities.service.js';
import { canSeeMatches } from '../partners.policy.js';
import { isAboutCapabilities, matchOf, type Match, type Reason } from './match-score.js';
import { SCORE_MIN } from './match-weights.js';
import type { DismissedPartners, ListMatchesQuery, MatchList, MatchReason, PartnerMatch } from './matches.dto.js';
import { MatchesRepository } from './matches.repository.js';
import { onlyWith, type CapabilityFacts, type PartnerFacts } from './partner-facts.js';
import { PartnerFactsStore } from './partner-facts.store.js';

interface Ranked extends Match {
  readonly id: string;
}

/** Who suits an organisation, and why. */
@Injectable()
export class Matches {
  constructor(
    private readonly capabilities: Capabilities,
    private readonly facts: PartnerFactsStore,
    private readonly rows: MatchesRepository,
    private readonly adoptions: AdoptionCounts,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** @throws Problem 403 for who does not belong to the organisation. */
  async listOf(actor: Actor, slug: string, query: ListMatchesQuery): Promise<MatchList> {
    const { id } = await this.getForSeeing(actor, slug);
    const you = (await this.facts.read()).all.get(id) ?? null;
    return this.list(id, you, query, () => true);
  }

  /** Those who suit one capability alone. @throws Problem as {@link listOf}. */
  async listFor(actor: Actor, capabilityId: string, query: ListMatchesQuery): Promise<MatchList> {
    const { organisation } = await this.capabilities.getRecord(capabilityId);
    if (!canSeeMatches(actor, organisation.id)) throw notYours();
    const all = (await this.facts.read()).all.get(organisation.id);
    return this.list(organisation.id, all ? onlyWith(all, capabilityId) : null, query, isAboutCapabilities);
  }

  async listDismissed(actor: Actor, slug: string): Promise<DismissedPartners> {
    const { id } = await this.getForSeeing(actor, slug);
    return { items: await this.rows.listDismissed(id) };
  }

  /** Takes a partner out of the organisation's lists. It is not told. */
  @Transactional()
  async dismiss(actor: Actor, slug: string, partner: string): Promise<void> {
    const { id, partnerId } = await this.getPair(actor, slug, partner);
    if (id === partnerId) throw conflict('match.own_organisation', 'This is the organisation itself');
    await this.rows.dismiss(id, partnerId, actor.userId);
  }

  @Transactional()
  async undoDismissal(actor: Actor, slug: string, partner: string): Promise<void> {
    const { id, partnerId } = await this.getPair(actor, slug, partner);
    await this.rows.undoDismissal(id, partnerId);
  }

  private async list(
    id: string,
    you: PartnerFacts | null,
    { type, cursor, limit }: ListMatchesQuery,
    counts: (match: Match) => boolean,
  ): Promise<MatchList> {
    const after = positionIn(cursor);
    if (you === null) return { items: [], nextCursor: null, total: 0 };
    const ranked = (await this.rank(id, you, counts, type ?? null)).slice(0, MATCHES_MAX);
    const rest = after === null ? ranked : ranked.filter((one) => compare(one, after) > 0);
    const { items, nextCursor } = page(rest.slice(0, limit + 1), limit, (last) => [last.score, last.id]);
    return { items: await this.shown(id, items), nextCursor, total: ranked.length };
  }

  private async rank(
    id: string,
    you: PartnerFacts,
    counts: (match: Match) => boolean,
    types: readonly string[] | null,
  ): Promise<Ranked[]> {
    const [{ present }, dismissed, adoptions] = [
      await this.facts.read(),
      await this.rows.dismissedBy(id),
      await this.adoptions.between(id),
    ];
    const found: Ranked[] = [];
    for (const they of present) {
      if (they.id === id || dismissed.has(they.id) || (types !== null && !types.includes(they.type))) continue;
      const { score, reasons } = matchOf(you, they, adoptions.get(they.id));
      if (score >= SCORE_MIN && counts({ score, reasons })) found.push({ id: they.id, score, reasons });
    }
    return found.sort(compare);
  }

  private async shown(id: string, ranked: readonly Ranked[]): Promise<PartnerMatch[]> {
    const ids = ranked.map((one) => one.id);
    const refs = await this.organisations.refs(ids);
    const contacts = await this.rows.contactsWith(id, ids);
    return ranked.flatMap(({ id: partnerId, score, reasons }): PartnerMatch[] => {
      const organisation = refs.get(partnerId);
      if (!organisation) return [];
      return [{ organisation, score, reasons: reasons.map(reasonOf), contact: contacts.get(partnerId) ?? null }];
    });
  }

  private async getForSeeing(actor: Actor, slug: string): Promise<OrganisationRef> {
    const found = await this.organisations.get(slug);
    if (!canSeeMatches(actor, found.id)) throw notYours();
    return found;
  }

  private async getPair(actor: Actor, slug: string, partner: string): Promise<{ id: string; partnerId: string }> {
    const { id } = await this.organisations.get(slug);
    if (!isMemberOf(actor, id)) throw notYours();
    return { id, partnerId: (await this.organisations.get(partner)).id };
  }
}

/** The best first; equals in the order of their ids, so that pages go on where they ended. */
function compare(a: Pick<Ranked, 'score' | 'id'>, b: Pick<Ranked, 'score' | 'id'>): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function positionIn(cursor: string | undefined): Pick<Ranked, 'score' | 'id'> | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [score, id] = values;
  if (typeof score !== 'number' || typeof id !== 'string' || !isId(id)) throw badCursor();
  return { score, id };
}

const pointedAt = (one: CapabilityFacts | undefined) => (one ? { id: one.id, title: one.title } : null);

function reasonOf({ code, points, yours, theirs, areas, techniques, count, group }: Reason): MatchReason {
  return {
    code,
    points: Math.round(points * 10) / 10,
    yours: pointedAt(yours),
    theirs: pointedAt(theirs),
    areas: [...(areas ?? [])],
    techniques: [...(techniques ?? [])],
    count: count ?? null,
    group: group ?? null,
  };
}

function notYours(): Error {
  return forbidden('match.not_your_organisation', 'Only people of the organisation see who suits it');
}
