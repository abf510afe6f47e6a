import { Injectable } from '@nestjs/common';
import type { MaturityStep, MilestoneState, UptakeStatus } from '#contracts';
import { ExampleGroups, ExampleRecommendations } from '#features/council';
import { DemoCast } from '../demo-cast.js';
import { demoFile } from '../demo-file.js';

interface DemoRecommendation {
  slug: string;
  title: string;
  step: MaturityStep;
  body: string;
  guides: { title: string; url: string }[];
  needs: string[];
  /** By their `sourceId`. */
  useCases: string[];
  daysAgo: number;
  /** Each by somebody who answers for the first organisation that they belong to. */
  uptake: { person: string; status: UptakeStatus; note: string }[];
}

interface DemoGroup {
  hub: string;
  goal: string;
  lead: string;
  needs: string[];
  daysAgo: number;
  /** Days from today, before it when negative. */
  milestones: { title: string; days: number; state: MilestoneState }[];
  notes: { text: string; daysAgo: number }[];
}

const DAY = 86_400_000;

/** Working groups and recommendations of the demo's council. */
@Injectable()
export class GroupsDemo {
  constructor(
    private readonly groups: ExampleGroups,
    private readonly recommendations: ExampleRecommendations,
    private readonly cast: DemoCast,
  ) {}

  /** @param useCaseIds ids of the demo's cases by their `sourceId`. */
  async seed(useCaseIds: ReadonlyMap<string, string>): Promise<void> {
    const now = Date.now();
    const at = (days: number): Date => new Date(now + days * DAY);
    for (const { lead, daysAgo, milestones, notes, ...group } of demoFile<DemoGroup>('working-groups'))
      await this.groups.bringIn({
        ...group,
        leadId: this.cast.person(lead),
        formedAt: at(-daysAgo),
        milestones: milestones.map(({ title, days, state }) => ({
          title,
          state,
          dueOn: at(days).toISOString().slice(0, 10),
        })),
        notes: notes.map((note) => ({ text: note.text, at: at(-note.daysAgo) })),
      });
    const by = this.cast.secretary;
    for (const { useCases, daysAgo, uptake, ...said } of demoFile<DemoRecommendation>('recommendations'))
      await this.recommendations.bringIn({
        ...said,
        useCaseIds: useCases.flatMap((sourceId) => useCaseIds.get(sourceId) ?? []),
        publishedAt: at(-daysAgo),
        by,
        uptake: uptake.map((one) => this.answer(one)),
      });
  }

  private answer({ person, status, note }: DemoRecommendation['uptake'][number]) {
    const { byId: by, organisationId } = this.cast.speaker(person);
    return { organisationId, status, note, by };
  }
}
