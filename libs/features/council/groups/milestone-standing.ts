import type { GroupStanding, MilestoneStanding, MilestoneState } from '#contracts';

/** How a milestone stands. @param isPast whether its last day has passed, in Sweden. */
export function milestoneStanding(state: MilestoneState, isPast: boolean): MilestoneStanding {
  return state !== 'done' && isPast ? 'late' : state;
}

/** How a group stands: late as soon as one of its milestones is, done when all are. */
export function groupStanding(milestones: readonly MilestoneStanding[]): GroupStanding {
  if (milestones.includes('late')) return 'late';
  if (milestones.every((standing) => standing === 'planned')) return 'not_started';
  return milestones.every((standing) => standing === 'done') ? 'done' : 'on_track';
}
