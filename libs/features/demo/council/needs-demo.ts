import { Injectable } from '@nestjs/common';
import type { Area, NeedState, NeedUseCaseRole } from '#contracts';
import { BroughtNeeds } from '#features/council';
import { DemoCast } from '../demo-cast.js';
import { demoFile } from '../demo-file.js';

/** Days before now, so that the demo never grows old. */
type DaysAgo = number;

interface DemoNeed {
  slug: string;
  title: string;
  background: string;
  affected: string;
  areas: Area[];
  /** Address of who raises it, for their organisation. */
  person: string;
  daysAgo: DaysAgo;
  supports: { person: string; contribution: string; daysAgo: DaysAgo }[];
  /** Use cases by their `sourceId`. */
  useCases: { useCase: string; role: NeedUseCaseRole; daysAgo: DaysAgo }[];
  moves: { to: NeedState; reason: string | null; daysAgo: DaysAgo }[];
  /** The need that it went into, as both of those who raised them agreed. */
  mergedInto?: {
    slug: string;
    reason: string;
    answers: { from: string; into: string };
    proposed: DaysAgo;
    daysAgo: DaysAgo;
  };
}

const DAY = 86_400_000;

/** Needs of the demo's municipalities, with who supports them and where they stand. */
@Injectable()
export class NeedsDemo {
  constructor(
    private readonly needs: BroughtNeeds,
    private readonly cast: DemoCast,
  ) {}

  /** @param useCaseIds ids of the demo's cases by their `sourceId`. */
  async seed(useCaseIds: ReadonlyMap<string, string>): Promise<void> {
    const now = Date.now();
    const at = (days: DaysAgo): Date => new Date(now - days * DAY);
    const secretary = this.cast.secretary;
    const made = new Map<string, { id: string; raisedBy: string }>();
    for (const { person, daysAgo, supports, useCases, moves, mergedInto, ...said } of demoFile<DemoNeed>('needs')) {
      const raiser = this.cast.speaker(person);
      const id = await this.needs.bringInExample({
        ...said,
        organisationId: raiser.organisationId,
        raisedBy: raiser.byId,
        at: at(daysAgo),
        supports: supports.map((one) => ({
          ...this.cast.speaker(one.person),
          contribution: one.contribution,
          at: at(one.daysAgo),
        })),
        useCases: useCases.map((one) => ({ id: found(useCaseIds, one.useCase), role: one.role, at: at(one.daysAgo) })),
        moves: moves.map((one) => ({ to: one.to, reason: one.reason, byId: secretary, at: at(one.daysAgo) })),
      });
      if (id === null) continue;
      made.set(said.slug, { id, raisedBy: raiser.byId });
      if (!mergedInto) continue;
      const into = found(made, mergedInto.slug);
      await this.needs.bringInMerge({
        fromId: id,
        intoId: into.id,
        reason: mergedInto.reason,
        proposedBy: secretary,
        answers: {
          from: { byId: raiser.byId, reason: mergedInto.answers.from },
          into: { byId: into.raisedBy, reason: mergedInto.answers.into },
        },
        proposedAt: at(mergedInto.proposed),
        at: at(mergedInto.daysAgo),
      });
    }
  }
}

function found<Thing>(things: ReadonlyMap<string, Thing>, name: string): Thing {
  const thing = things.get(name);
  if (thing === undefined) throw new Error(`the demo's needs name ${name}, which is missing`);
  return thing;
}
