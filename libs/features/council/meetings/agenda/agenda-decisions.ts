import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import type { AgendaDecision } from '../meetings/meeting.response.js';

/** A decision whose follow-up is due. */
export interface DueFollowUp extends AgendaDecision {
  /** The day, in Sweden: `2026-03-29`. */
  readonly followUpOn: string;
}

/** The side of decisions in agendas; decisions stand after meetings, so they come here themselves. */
export interface DecisionsForAgendas {
  /** Decisions by their ids, as far as the asker may read them. */
  refs(actor: Actor | null, ids: readonly string[]): Promise<Map<string, AgendaDecision>>;
  /** Decisions of the council (`hubId` null) or of a working group that are to be followed up by this day, soonest first. */
  due(place: { readonly termId: string | null; readonly hubId: string | null }, by: string): Promise<DueFollowUp[]>;
}

/** What agendas know of decisions: nothing, until decisions register. */
@Injectable()
export class AgendaDecisions implements DecisionsForAgendas {
  private source: DecisionsForAgendas | null = null;

  /** Called once by the area that has decisions. */
  register(source: DecisionsForAgendas): void {
    if (this.source) throw new Error('two areas answer for the decisions on agendas');
    this.source = source;
  }

  async refs(actor: Actor | null, ids: readonly string[]): Promise<Map<string, AgendaDecision>> {
    return ids.length === 0
      ? new Map<string, AgendaDecision>()
      : ((await this.source?.refs(actor, ids)) ?? new Map<string, AgendaDecision>());
  }

  async due(place: { termId: string | null; hubId: string | null }, by: string): Promise<DueFollowUp[]> {
    return (await this.source?.due(place, by)) ?? [];
  }
}
