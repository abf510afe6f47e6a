import { Injectable } from '@nestjs/common';
import { CHAIN_KINDS, PAGE_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { invalid, isId } from '#platform/http';
import { NeedDoor } from '../needs/need-door.js';
import type { NeedRef } from '../needs/need-ref.response.js';
import { NeedTimelines } from '../needs/timeline/timelines.service.js';
import { ChainSources } from './chain-links.js';
import type { NeedChainResponse, NeedsOfThing } from './chain.dto.js';

/** How needs hang together with all that came of them, both ways. */
@Injectable()
export class Chains {
  constructor(
    private readonly sources: ChainSources,
    private readonly needs: NeedDoor,
    private readonly timelines: NeedTimelines,
  ) {}

  /** @throws Problem 404. */
  async ofNeed(actor: Actor | null, slugOrId: string): Promise<NeedChainResponse> {
    const need = await this.needs.get(slugOrId);
    const [links, story] = await Promise.all([
      this.sources.linksOf(actor, need.id),
      this.timelines.list(actor, need.id, { limit: PAGE_LIMITS.max, sort: 'oldest' }),
    ]);
    return {
      need,
      links: links.map(({ at, ...link }) => ({ ...link, at: at.toISOString() })),
      steps: story.items,
      hasMore: story.nextCursor !== null,
    };
  }

  /**
   * The needs of a thing: those whose chain shows the asker that thing. For one that the asker may not see there are none, as for one that is not there.
   * @throws Problem 400 for a kind that there is not.
   */
  async needsOf(actor: Actor | null, named: string, subjectId: string): Promise<NeedsOfThing> {
    const kind = CHAIN_KINDS.find((one) => one === named);
    if (!kind) throw invalid([{ path: 'kind', code: 'oneOf', message: `must be one of ${CHAIN_KINDS.join(', ')}` }]);
    if (!isId(subjectId)) throw invalid([{ path: 'id', code: 'isUuid', message: 'must be an id' }]);
    const refs = await this.needs.refs(await this.sources.needsOf(kind, subjectId));
    const seen = await Promise.all(
      [...refs.values()].map(async (need): Promise<NeedRef[]> => {
        const links = await this.sources.linksOf(actor, need.id);
        return links.some((link) => link.kind === kind && link.id === subjectId) ? [need] : [];
      }),
    );
    return { items: seen.flat() };
  }
}
