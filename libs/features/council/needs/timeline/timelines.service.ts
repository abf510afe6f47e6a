import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { decodeIdCursor, page } from '#platform/http';
import { ChainSources } from '../../chain/chain-links.js';
import { NeedDoor } from '../need-door.js';
import { NeedStepsRepository } from '../need-steps.repository.js';
import type { NeedTimelineResponse, TimelineQuery } from './timeline.dto.js';

/** The stories of needs, as the asker may see them. */
@Injectable()
export class NeedTimelines {
  constructor(
    private readonly steps: NeedStepsRepository,
    private readonly door: NeedDoor,
    private readonly chain: ChainSources,
    private readonly accounts: Accounts,
  ) {}

  /** A step about something that the asker may not see is not there for them. @throws Problem 404. */
  async list(actor: Actor | null, slugOrId: string, query: TimelineQuery): Promise<NeedTimelineResponse> {
    const { id } = await this.door.get(slugOrId);
    const rows = await this.steps.list(id, decodeIdCursor(query.cursor), query.limit + 1, query.sort !== 'oldest');
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.id]);
    const subjects = items.some(({ subjectId }) => subjectId !== null) ? await this.chain.linksOf(actor, id) : [];
    const needs = await this.door.refs(items.flatMap(({ otherNeedId }) => otherNeedId ?? []));
    const people = actor ? await this.accounts.refsOf(items.flatMap(({ byId }) => byId ?? [])) : null;
    return {
      items: items.flatMap((step) => {
        const subject = subjects.find((one) => one.kind === step.subjectKind && one.id === step.subjectId);
        if (step.subjectId !== null && !subject) return [];
        return {
          id: step.id,
          kind: step.kind,
          from: step.fromState,
          to: step.toState,
          subject: subject ? { kind: subject.kind, id: subject.id, title: subject.title, path: subject.path } : null,
          otherNeed: needs.get(step.otherNeedId ?? '') ?? null,
          reason: step.reason,
          by: people?.get(step.byId ?? '') ?? null,
          at: step.at.toISOString(),
        };
      }),
      nextCursor,
    };
  }
}
