import type { SeatRole } from '#contracts';

/** A seat that somebody may act for, and as whom. */
export interface HeldSeat {
  readonly seatId: string;
  readonly termId: string;
  readonly organisationId: string;
  readonly role: SeatRole;
}

/** What somebody is in the council. Sitting, observing and leading are separate things. */
export interface CouncilStanding {
  readonly userId: string;
  /** Whether they belong to the secretariat. Administrators of the platform do its work where there is none. */
  readonly isSecretary: boolean;
  readonly seats: readonly HeldSeat[];
  /** Terms that they observe. */
  readonly observes: readonly string[];
}

/** Whether somebody leads the council's work: terms, rounds, meetings, decisions. It gives no vote and shows no score. */
export function canRunCouncil(standing: CouncilStanding | null): boolean {
  return standing?.isSecretary ?? false;
}

/** The seat of a term that somebody may act for; null for all others. */
export function seatIn(standing: CouncilStanding | null, termId: string): HeldSeat | null {
  return standing?.seats.find((seat) => seat.termId === termId) ?? null;
}

/** Whether somebody reads the drafts and closed papers of a term: those who sit, observe or lead. */
export function readsPapersOf(standing: CouncilStanding | null, termId: string): boolean {
  return canRunCouncil(standing) || seatIn(standing, termId) !== null || (standing?.observes.includes(termId) ?? false);
}
