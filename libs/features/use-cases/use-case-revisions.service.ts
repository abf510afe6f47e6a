import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { badCursor, decodeCursor, notFound, page, type PageQuery } from '#platform/http';
import type { RevisionEntry, RevisionList, RevisionResponse } from './dto/revisions.response.js';
import { UseCaseResponse } from './dto/use-case.response.js';
import { UseCaseSharing } from './sharing/use-case-sharing.js';
import { differingFields, type UseCaseRecord } from './use-case.record.js';
import { canRead } from './use-cases.policy.js';
import { UseCasesRepository } from './use-cases.repository.js';
import { UseCasesService } from './use-cases.service.js';
import { withoutWithheld } from './withholding.js';

/** What a reader would call a change; counts, dates of keeping, states of work and what follows from others are none. */
function changedFields(before: UseCaseRecord, after: UseCaseRecord): string[] {
  const changed: string[] = differingFields(before, after).filter(
    (field) => field !== 'phases' && field !== 'withheld',
  );
  const owners = ({ organisations }: UseCaseRecord): string => organisations.map(({ id }) => id).join();
  if (before.slug !== after.slug) changed.push('slug');
  if (before.status !== after.status) changed.push('status');
  if (owners(before) !== owners(after)) changed.push('organisation');
  return changed;
}

/** The states that a published case had: each can be read and compared by those who may read the case, and could read that state. */
@Injectable()
export class UseCaseRevisions {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly repository: UseCasesRepository,
    private readonly accounts: Accounts,
    private readonly sharing: UseCaseSharing,
  ) {}

  async listRevisions(actor: Actor | null, slugOrId: string, { limit, cursor }: PageQuery): Promise<RevisionList> {
    const states = await this.readableStates(actor, slugOrId);
    const before = beforeVersion(cursor);
    const rest = states.filter((state) => before === null || state.version < before);
    const entries = await this.entriesOf(actor, rest.slice(0, limit + 1), states);
    const found = page(entries, limit, (last) => [last.version]);
    return { ...found, total: states.length };
  }

  /** One state of a case. @throws Problem 404 when there is none of that number that the asker may read. */
  async readRevision(actor: Actor | null, slugOrId: string, version: number): Promise<RevisionResponse> {
    const states = await this.readableStates(actor, slugOrId);
    const state = states.find((one) => one.version === version);
    if (!state) throw notFound('use_case.revision_not_found', 'There is no such revision');
    const [entry] = await this.entriesOf(actor, [state], states);
    if (!entry) throw notFound('use_case.revision_not_found', 'There is no such revision');
    return {
      ...entry,
      useCase: UseCaseResponse.from(state, actor, {
        grewFrom: null,
        hubs: await this.sharing.refs(actor, state.hubs),
      }),
    };
  }

  /** Newest first, the state of today among them. What is withheld today is in none of them, nor are hubs that the asker may not know of. */
  private async readableStates(actor: Actor | null, slugOrId: string): Promise<UseCaseRecord[]> {
    const current = await this.useCases.getUseCaseForReading(actor, slugOrId);
    if (current.publishedAt === null) return [];
    const withheld = current.withheld.map(({ field }) => field);
    const kept = await this.repository.listRevisions(current.id);
    const states = [
      current,
      ...kept
        .filter((state) => canRead(actor, state))
        .map((state) => ({ ...withoutWithheld(state, withheld), withheld: current.withheld })),
    ];
    const hubIds = [...new Set(states.flatMap(({ hubs }) => hubs))];
    const known = await this.sharing.known(actor, hubIds);
    return states.map((state) => ({ ...state, hubs: state.hubs.filter((id) => known.has(id)) }));
  }

  private async entriesOf(
    actor: Actor | null,
    wanted: readonly UseCaseRecord[],
    all: readonly UseCaseRecord[],
  ): Promise<RevisionEntry[]> {
    const authors = actor && (await this.accounts.refsOf(wanted.flatMap(({ updatedBy }) => updatedBy ?? [])));
    return wanted.map((state) => {
      const before = all[all.indexOf(state) + 1];
      return {
        version: state.version,
        at: state.updatedAt,
        by: authors?.get(state.updatedBy ?? '') ?? null,
        title: state.title,
        changed: before ? changedFields(before, state) : [],
        isCurrent: state === all[0],
      };
    });
  }
}

function beforeVersion(cursor: string | undefined): number | null {
  const values = decodeCursor(cursor, 1);
  if (values === null) return null;
  const [version] = values;
  if (typeof version !== 'number' || !Number.isInteger(version)) throw badCursor();
  return version;
}
