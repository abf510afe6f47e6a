import type { MeetingState } from '#contracts';
import { canReadHub, canTendHub, hasHubRole, type GuardedHub } from '#features/hubs';
import type { Actor } from '#platform/access';
import { canRunCouncil, readsPapersOf, type CouncilStanding } from '../council.policy.js';

/** What the rules need to know of a meeting. */
export interface GuardedMeeting {
  readonly termId: string | null;
  readonly state: MeetingState;
  readonly minutesReadyAt: Date | null;
}

/** Who asks, and the hub that the meeting stands in; null for the council's own. */
export interface MeetingAsker {
  readonly actor: Actor | null;
  readonly standing: CouncilStanding | null;
  readonly hub: GuardedHub | null;
}

/** Whether somebody leads the meeting: the secretariat, or who looks after the working group. */
export function leadsMeeting({ actor, standing, hub }: MeetingAsker): boolean {
  return hub ? canTendHub(actor, hub) : canRunCouncil(standing);
}

/** Whether somebody takes part, and so reads drafts and closed papers and writes in the minutes. */
export function takesPart({ actor, standing, hub }: MeetingAsker, { termId }: GuardedMeeting): boolean {
  if (hub) return hasHubRole(actor, hub.id) || canTendHub(actor, hub);
  return termId !== null && readsPapersOf(standing, termId);
}

/** Meetings of the council are public once they are called, those of working groups for who reads the group. */
export function canReadMeeting(asker: MeetingAsker, meeting: GuardedMeeting): boolean {
  if (asker.hub && !canReadHub(asker.actor, asker.hub)) return false;
  return meeting.state !== 'draft' || takesPart(asker, meeting);
}

/** Whether what is said of the meeting can still change: not after it was cancelled, or while or after its minutes are approved. */
export function isOpenMeeting({ state, minutesReadyAt }: GuardedMeeting): boolean {
  return state !== 'cancelled' && state !== 'approved' && minutesReadyAt === null;
}

/** Minutes are written from when the meeting is called until they are ready. */
export function canWriteMinutes(asker: MeetingAsker, meeting: GuardedMeeting): boolean {
  return isOpenMeeting(meeting) && meeting.state !== 'draft' && takesPart(asker, meeting);
}

/** Minutes that are not approved yet are a draft. */
export function canReadMinutes(asker: MeetingAsker, meeting: GuardedMeeting): boolean {
  return canReadMeeting(asker, meeting) && (meeting.state === 'approved' || takesPart(asker, meeting));
}

/** Everything that the asker may do with a meeting. */
export function meetingAbilitiesOf(asker: MeetingAsker, meeting: GuardedMeeting) {
  const leads = leadsMeeting(asker);
  const { state, minutesReadyAt } = meeting;
  const isOpen = isOpenMeeting(meeting);
  return {
    canEdit: leads && isOpen,
    canCall: leads && state === 'draft',
    canHold: leads && state === 'called',
    canCancel: leads && state === 'called' && isOpen,
    canDelete: leads && state === 'draft',
    canReadPapers: takesPart(asker, meeting),
    canReadMinutes: canReadMinutes(asker, meeting),
    canWriteMinutes: canWriteMinutes(asker, meeting),
    canNoteAttendance: leads && isOpen && state !== 'draft',
    canMarkReady: leads && state === 'held' && minutesReadyAt === null,
    canReopenMinutes: leads && state === 'held' && minutesReadyAt !== null,
    canAddAddendum: leads && state === 'approved',
  };
}
