import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { UseCaseEvents, type EventPosition } from '#features/use-cases';
import type { Actor } from '#platform/access';
import { badCursor, decodeCursor, page, type PageQuery } from '#platform/http';
import type { Timeline, TimelineEvent, TimelineKind } from './timeline.response.js';

/** What happened to an organisation. Nothing is written down for it: it follows from the dates of things as they are. */
@Injectable()
export class Timelines {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly useCases: UseCaseEvents,
  ) {}

  async get(actor: Actor | null, slug: string, { cursor, limit }: PageQuery): Promise<Timeline> {
    const found = await this.organisations.get(slug);
    const before = positionIn(cursor);
    const { claimedAt, verifiedAt } = await this.organisations.datesOf(found.id);
    const own = [ownEvent('joined', claimedAt), ownEvent('verified', verifiedAt)].flat();
    const events: TimelineEvent[] = [
      ...own.filter((event) => before === null || isBefore(event, before)),
      ...(await this.useCases.listOf(actor, found.id, before, limit + 1)),
    ];
    events.sort((a, b) => (isBefore(a, [b.at, b.key]) ? 1 : -1));
    return page(events, limit, (last) => [last.at, last.key]);
  }
}

function ownEvent(kind: TimelineKind, at: Date | null): TimelineEvent[] {
  return at === null ? [] : [{ key: kind, at: at.toISOString(), kind, useCase: null, organisation: null, step: null }];
}

function isBefore({ at, key }: TimelineEvent, [otherAt, otherKey]: EventPosition): boolean {
  return at < otherAt || (at === otherAt && key < otherKey);
}

function positionIn(cursor: string | undefined): EventPosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [at, key] = values;
  if (typeof at !== 'string' || typeof key !== 'string' || Number.isNaN(Date.parse(at))) throw badCursor();
  return [at, key];
}
