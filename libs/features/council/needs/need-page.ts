import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { ThreadDoor } from '#features/threads';
import type { Actor } from '#platform/access';
import { ChainSources } from '../chain/chain-links.js';
import { canRunCouncil } from '../council.policy.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { FollowsRepository } from './following/follows.repository.js';
import { LinkedUseCasesService } from './linked/linked-use-cases.service.js';
import { NeedListing } from './listing/need-listing.service.js';
import { canBeMerged } from './merging/merge-rules.js';
import { NeedLeads } from './need-leads.js';
import { NeedStepsRepository } from './need-steps.repository.js';
import { movesOf, needsReason } from './need-transitions.js';
import type { Need } from './need.entity.js';
import { canEditNeed, canLinkUseCases, canRemoveNeed, isSupportable } from './needs.policy.js';
import { NeedsRepository } from './needs.repository.js';
import type { NeedAbilities, NeedLink, NeedOrigin, NeedResponse, OwnNeedState } from './needs.response.js';
import { SupportsRepository } from './support/supports.repository.js';
import { ownSupport } from './support/supports.service.js';

/** Puts together what the page of a need shows to somebody. */
@Injectable()
export class NeedPage {
  constructor(
    private readonly needs: NeedsRepository,
    private readonly listing: NeedListing,
    private readonly supports: SupportsRepository,
    private readonly steps: NeedStepsRepository,
    private readonly follows: FollowsRepository,
    private readonly useCases: LinkedUseCasesService,
    private readonly leads: NeedLeads,
    private readonly standings: CouncilStandings,
    private readonly chain: ChainSources,
    private readonly threads: ThreadDoor,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
  ) {}

  async show(actor: Actor | null, need: Need): Promise<NeedResponse> {
    const [summary] = await this.listing.summaries([need]);
    if (!summary) throw new Error('a need has no summary');
    const people = actor ? await this.accounts.refsOf([need.raisedBy]) : null;
    return {
      ...summary,
      affected: need.affected,
      raisedBy: people?.get(need.raisedBy) ?? null,
      stateReason: await this.steps.lastReason(need.id),
      thread: await this.originOf(actor, need),
      mergedFrom: await this.listing.summaries(await this.needs.findMergedInto(need.id)),
      askedCount: await this.supports.count(need.id, 'asked'),
      useCases: (await this.useCases.list(actor, need.id)).items,
      links: await this.linksOf(actor, need),
      version: need.version,
      abilities: await this.abilitiesOf(actor, need),
      own: actor && (await this.ownState(actor, need)),
    };
  }

  private async linksOf(actor: Actor | null, { id: needId }: Need): Promise<NeedLink[]> {
    const links = await this.chain.linksOf(actor, needId);
    return links
      .filter(({ kind }) => kind !== 'thread' && kind !== 'use_case')
      .map(({ kind, id, title, path, at }) => ({ kind, id, title, path, at: at.toISOString() }));
  }

  private async originOf(actor: Actor | null, { threadId }: Need): Promise<NeedOrigin | null> {
    const found = threadId === null ? undefined : (await this.threads.allReadable(actor, [threadId])).get(threadId);
    return found ? { id: found.thread.id, title: found.thread.title } : null;
  }

  private async abilitiesOf(actor: Actor | null, need: Need): Promise<NeedAbilities> {
    const standing = await this.standings.of(actor);
    const supporters = await this.supports.supporters(need.id);
    const runsCouncil = canRunCouncil(standing);
    const moves = movesOf({ runsCouncil, leads: await this.leads.leads(actor, need.id) }, need.state);
    return {
      canEdit: canEditNeed(actor, standing, need),
      canRemove: canRemoveNeed(
        actor,
        need,
        supporters.some((id) => id !== need.organisationId),
      ),
      canSupport: (actor?.memberships.length ?? 0) > 0 && isSupportable(need),
      canLinkUseCases: canLinkUseCases(actor, standing, need, supporters),
      canProposeMerge: runsCouncil && canBeMerged(need.state),
      canProposeDecision: runsCouncil && need.state !== 'merged',
      moves: moves.map((to) => ({ to, needsReason: needsReason(need.state, to) })),
    };
  }

  private async ownState(actor: Actor, need: Need): Promise<OwnNeedState> {
    const ids = actor.memberships.map(({ organisationId }) => organisationId);
    const organisations = await this.organisations.refs(ids);
    return {
      follows: await this.follows.hears(need.id, actor.userId),
      organisations: [...organisations.values()],
      supports: (await this.supports.findOf(need.id, ids)).map(ownSupport),
    };
  }
}
