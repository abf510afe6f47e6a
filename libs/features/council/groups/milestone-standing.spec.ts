import type { GroupStanding, MilestoneStanding } from '#contracts';
import { groupStanding, milestoneStanding } from './milestone-standing.js';

it.each([
  ['planned', false, 'planned'],
  ['planned', true, 'late'],
  ['doing', false, 'doing'],
  ['doing', true, 'late'],
  ['done', false, 'done'],
  ['done', true, 'done'],
] as const)('a milestone that is %s, and whose day has passed: %s, is %s', (state, isPast, standing) => {
  expect(milestoneStanding(state, isPast)).toBe(standing);
});

it.each<[MilestoneStanding[], GroupStanding]>([
  [[], 'not_started'],
  [['planned', 'planned'], 'not_started'],
  [['done', 'planned'], 'on_track'],
  [['doing', 'planned'], 'on_track'],
  [['done', 'done'], 'done'],
  [['done', 'late'], 'late'],
  [['planned', 'late'], 'late'],
])('a group with the milestones %j is %s', (milestones, standing) => {
  expect(groupStanding(milestones)).toBe(standing);
});
