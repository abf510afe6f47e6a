import { Injectable } from '@nestjs/common';
import { instantInSweden, swedishDay, type AgendaKind } from '#contracts';
import { BroughtMeetings } from '#features/council';
import { DemoCast } from '../demo-cast.js';
import { demoFile } from '../demo-file.js';

interface DemoMeeting {
  title: string;
  /** From today; before it when negative. */
  inDays: number;
  /** Of Swedish clocks. */
  from: string;
  to: string;
  place: string;
  link: string | null;
  agenda: { kind: AgendaKind; title: string; background: string; presenter: string; need: string | null }[];
  record: {
    opening: string;
    items: string[];
    closing: string;
    absent: string[];
    actions: { text: string; owner: string; inDays: number; isDone: boolean }[];
    chair: string;
    adjusters: string[];
  } | null;
}

const DAY = 86_400_000;

/** Meetings of the demo's council: one with approved minutes, and one to come. */
@Injectable()
export class MeetingsDemo {
  constructor(
    private readonly meetings: BroughtMeetings,
    private readonly cast: DemoCast,
  ) {}

  async seed(): Promise<void> {
    const createdBy = this.cast.secretary;
    for (const { inDays, from, to, record, ...said } of demoFile<DemoMeeting>('meetings')) {
      const day = workingDay(inDays);
      await this.meetings.bringInExample({
        ...said,
        startsAt: at(day, from),
        endsAt: at(day, to),
        createdBy,
        record: record && {
          ...record,
          actions: record.actions.map(({ owner, inDays: due, ...action }) => ({
            ...action,
            ownerId: this.cast.person(owner),
            dueOn: workingDay(due),
          })),
          chairId: this.cast.person(record.chair),
          adjusterIds: record.adjusters.map((email) => this.cast.person(email)),
        },
      });
    }
  }
}

/** A day from today, in Sweden; the Friday before instead of a weekend. */
function workingDay(inDays: number): string {
  const day = new Date(`${swedishDay(new Date(Date.now() + inDays * DAY))}T12:00:00Z`);
  const weekday = day.getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return new Date(day.getTime() - back * DAY).toISOString().slice(0, 10);
}

function at(day: string, clock: string): Date {
  const instant = instantInSweden(`${day}T${clock}`);
  if (!instant) throw new Error(`the demo's meetings begin or end at ${clock}, which is no time`);
  return instant;
}
