import { defineEvent } from '#platform/outbox';

/** A meeting was called: those who take part hear of it. */
export const meetingCalled = defineEvent<{ meetingId: string }>('meeting.called');
/** Time or place of a called meeting have changed. `sequence` tells which change: of several, the last is told. */
export const meetingMoved = defineEvent<{ meetingId: string; sequence: number }>('meeting.moved');
/** A called meeting will not be held. */
export const meetingCancelled = defineEvent<{ meetingId: string }>('meeting.cancelled');
/** Minutes wait for those who approve them. */
export const minutesReady = defineEvent<{ meetingId: string; readyAt: string }>('minutes.ready');
/** An action point is due soon, or today. */
export const actionPointDue = defineEvent<{ actionId: string; isToday: boolean }>('action_point.due');
