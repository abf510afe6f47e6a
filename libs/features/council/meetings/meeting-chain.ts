import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { hubKey, type Actor, type VisibilityKey } from '#platform/access';
import { ChainSource, ChainSources, type ChainLink } from '../chain/chain-links.js';
import { LiveKinds } from '../live/live-kinds.js';
import { AgendaRepository } from './agenda/agenda.repository.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';

/** Meetings in the chain of needs, and who may follow them live. */
@Injectable()
export class MeetingChain extends ChainSource implements OnModuleInit {
  readonly kind = 'meeting';

  constructor(
    private readonly sources: ChainSources,
    private readonly kinds: LiveKinds,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
  ) {
    super();
  }

  onModuleInit(): void {
    this.sources.register(this);
    this.kinds.register('meeting', (ids) => this.keysOf(ids));
  }

  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const found = await this.meetings.withNeed(needId, { hubIds: actor?.hubs.map((hub) => hub.hubId) ?? [] });
    return found.map(({ id, title, state, startsAt }) => ({
      kind: this.kind,
      id,
      title,
      path: publicPaths.meeting(id),
      state,
      at: startsAt,
    }));
  }

  needsOf(meetingId: string): Promise<string[]> {
    return this.agenda.needsOf(meetingId);
  }

  /** Drafts are not followed live. */
  private async keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly VisibilityKey[]>> {
    const places = await this.meetings.placesOf(ids);
    return new Map(
      [...places].flatMap(([id, { hubId, isPublic }]): [string, VisibilityKey[]][] => {
        if (isPublic) return [[id, ['public']]];
        return hubId === null ? [] : [[id, [hubKey(hubId)]]];
      }),
    );
  }
}
