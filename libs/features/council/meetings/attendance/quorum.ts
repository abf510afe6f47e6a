import type { SeatMark } from '#contracts';

/** What was noted of a seat; null before anything was. */
export interface MarkedSeat {
  readonly seatId: string;
  readonly mark: SeatMark | null;
}

/** Whether the council can decide. */
export interface QuorumCount {
  /** Seats that are taken. */
  readonly present: number;
  /** Seats that must be. */
  readonly needed: number;
  readonly isQuorate: boolean;
}

/** The council can decide when enough seats are taken. A seat counts once, whether its holder came, its deputy, or both. */
export function quorumOf(seats: readonly MarkedSeat[], needed: number): QuorumCount {
  const taken = new Set(seats.flatMap(({ seatId, mark }) => (mark === 'holder' || mark === 'deputy' ? seatId : [])));
  return { present: taken.size, needed, isQuorate: taken.size >= needed };
}
