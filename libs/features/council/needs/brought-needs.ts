import { Injectable } from '@nestjs/common';
import type { Area, NeedState, NeedUseCaseRole } from '#contracts';
import { newId, Transactional } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { LinkedUseCasesRepository } from './linked/linked-use-cases.repository.js';
import { MergingRepository } from './merging/merging.repository.js';
import { NeedStepsRepository } from './need-steps.repository.js';
import type { NewNeedStep } from './need-timeline.js';
import { needsChanged } from './needs.events.js';
import { NeedsRepository } from './needs.repository.js';
import { SupportsRepository } from './support/supports.repository.js';

/** An organisation that gets behind a need, with the person who says so. */
export interface BroughtSupport {
  readonly organisationId: string;
  readonly byId: string;
  readonly contribution: string;
  readonly at: Date;
}

/** A need that comes with its story from elsewhere, such as the demo's content. */
export interface BroughtNeed {
  readonly slug: string;
  readonly title: string;
  readonly background: string;
  readonly affected: string;
  readonly areas: readonly Area[];
  readonly organisationId: string;
  readonly raisedBy: string;
  readonly at: Date;
  readonly supports: readonly BroughtSupport[];
  readonly useCases: readonly { readonly id: string; readonly role: NeedUseCaseRole; readonly at: Date }[];
  /** Where it went since it was raised, in order. */
  readonly moves: readonly {
    readonly to: NeedState;
    readonly reason: string | null;
    readonly byId: string;
    readonly at: Date;
  }[];
}

/** One need that went into another one, as both of those who raised them agreed. */
export interface BroughtMerge {
  readonly fromId: string;
  readonly intoId: string;
  readonly reason: string;
  readonly proposedBy: string;
  /** What the raisers of the two said. */
  readonly answers: Readonly<Record<'from' | 'into', { readonly byId: string; readonly reason: string | null }>>;
  readonly proposedAt: Date;
  readonly at: Date;
}

/** Brings needs in as they are; asks nobody, and writes to nobody. */
@Injectable()
export class BroughtNeeds {
  constructor(
    private readonly needs: NeedsRepository,
    private readonly supports: SupportsRepository,
    private readonly useCases: LinkedUseCasesRepository,
    private readonly steps: NeedStepsRepository,
    private readonly merging: MergingRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Adds an example. @returns its id; null when there is one of that slug, which stays as it is. */
  @Transactional()
  async bringInExample(brought: BroughtNeed): Promise<string | null> {
    const { slug, title, background, affected, organisationId, raisedBy, at, supports, useCases, moves } = brought;
    const id = newId();
    const last = moves.at(-1);
    const made = await this.needs.insert({
      ...{ id, slug, title, background, affected, areas: [...brought.areas], lang: 'sv', organisationId, raisedBy },
      threadId: null,
      isDemo: true,
      createdAt: at,
      updatedAt: last?.at ?? at,
      state: last?.to ?? 'raised',
      stateSince: last?.at ?? at,
    });
    if (!made) return null;
    const own = { organisationId, byId: raisedBy, contribution: '', at };
    await this.supports.bringIn(
      id,
      [own, ...supports].map((one) => ({ ...one, since: one.at, updatedAt: one.at })),
    );
    for (const one of useCases) await this.useCases.put(id, one.id, one.role, raisedBy);
    await this.insertSteps([
      { needId: id, kind: 'raised', byId: raisedBy, at },
      ...useCases.map((one) => ({
        ...{ needId: id, kind: 'use_case_linked' as const, byId: raisedBy, at: one.at },
        subject: { kind: 'use_case' as const, id: one.id },
      })),
      ...moves.map(({ to, reason, byId, at: movedAt }, n) => ({
        ...{ needId: id, kind: 'state_changed' as const, to, reason, byId, at: movedAt },
        from: moves[n - 1]?.to ?? ('raised' as const),
      })),
    ]);
    await this.outbox.record(needsChanged, { needIds: [id] });
    return id;
  }

  /** Lets one example go into another one. */
  @Transactional()
  async bringInMerge({ fromId, intoId, reason, proposedBy, answers, proposedAt, at }: BroughtMerge): Promise<void> {
    const id = newId();
    const ends = { state: 'merged', createdAt: proposedAt, closedAt: at } as const;
    await this.merging.insert({ id, fromNeedId: fromId, intoNeedId: intoId, reason, proposedBy, ...ends });
    for (const side of ['from', 'into'] as const)
      await this.merging.answer({ proposalId: id, side, agrees: true, at, ...answers[side] });
    await this.needs.update(fromId, { state: 'merged', mergedIntoId: intoId, stateSince: at });
    await this.supports.askAgain(fromId, intoId);
    await this.useCases.copy(fromId, intoId);
    const proposed = { kind: 'merge_proposed', reason, byId: proposedBy, at: proposedAt } as const;
    const done = { reason, byId: answers.into.byId, at };
    await this.insertSteps([
      { ...proposed, needId: fromId, otherNeedId: intoId },
      { ...proposed, needId: intoId, otherNeedId: fromId },
      { ...done, kind: 'merged_into', needId: fromId, otherNeedId: intoId },
      { ...done, kind: 'merged_from', needId: intoId, otherNeedId: fromId },
    ]);
    await this.outbox.record(needsChanged, { needIds: [fromId, intoId] });
  }

  private async insertSteps(steps: readonly (NewNeedStep & { readonly at: Date })[]): Promise<void> {
    // Ids are the order of a timeline.
    const inOrder = [...steps].sort((one, other) => one.at.getTime() - other.at.getTime());
    await this.steps.insert(inOrder.map((step) => ({ ...step, id: newId() })));
  }
}
