import { Injectable } from '@nestjs/common';
import type { PersonRef } from '#features/belonging';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { conflict, notFound } from '#platform/http';
import { CouncilLive } from '../../live/council-live.js';
import { CouncilTerms } from '../../seats/council-terms.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { ParticipantsRepository } from '../meetings/participants.repository.js';
import type { AttendanceResponse, AttendedSeat, MarkSeatDto } from './attendance.dto.js';
import { AttendanceRepository } from './attendance.repository.js';
import { quorumOf } from './quorum.js';

/** Who is at a meeting, and whether the council can decide. */
@Injectable()
export class Attendances {
  constructor(
    private readonly rows: AttendanceRepository,
    private readonly door: MeetingDoor,
    private readonly participants: ParticipantsRepository,
    private readonly terms: CouncilTerms,
    private readonly accounts: Accounts,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 404; 401 or 403 as long as the minutes are not approved. */
  async read(actor: Actor | null, meetingId: string): Promise<AttendanceResponse> {
    const { meeting } = await this.door.getForMinutes(actor, meetingId);
    return this.of(meeting);
  }

  /** Notes who came for a seat. @throws Problem 403, 404; 409 when the meeting is closed, is not called, or nobody sits there in that role. */
  @Transactional()
  async markSeat(actor: Actor, meetingId: string, seatId: string, { mark }: MarkSeatDto): Promise<AttendanceResponse> {
    const meeting = await this.getForNoting(actor, meetingId);
    const seat = (await this.of(meeting)).seats.find((one) => one.seatId === seatId);
    if (!seat) throw notFound('council_seat.not_found', 'There is no such seat in the term of the meeting');
    const userId = (mark === 'absent' ? null : seat[mark]?.id) ?? null;
    if (mark !== 'absent' && userId === null) throw conflict('attendance.nobody_sits', `The seat has no ${mark}`);
    if (userId !== null) await this.rows.removePerson(meetingId, userId);
    await this.rows.markSeat(meetingId, seatId, mark, userId, actor.userId);
    return this.changed(meeting);
  }

  /** Notes that somebody without a seat is there. @throws Problem 403, 404, 409. */
  @Transactional()
  async addPerson(actor: Actor, meetingId: string, userId: string): Promise<AttendanceResponse> {
    const meeting = await this.getForNoting(actor, meetingId);
    const known = await this.participants.listOf(meeting);
    if (!known.some(({ person }) => person.id === userId))
      throw notFound('meeting.no_participant', 'Nobody of that id takes part in the meeting');
    await this.rows.addPerson(meetingId, userId, actor.userId);
    return this.changed(meeting);
  }

  /** @throws Problem 403, 404, 409. */
  @Transactional()
  async removePerson(actor: Actor, meetingId: string, userId: string): Promise<AttendanceResponse> {
    const meeting = await this.getForNoting(actor, meetingId);
    await this.rows.removePerson(meetingId, userId);
    return this.changed(meeting);
  }

  /** Who is at a meeting. Asks nobody. */
  async of(meeting: Meeting): Promise<AttendanceResponse> {
    const marks = await this.rows.listOf(meeting.id);
    const people = await this.accounts.refsOf(marks.flatMap((one) => one.userId ?? []));
    const others = marks.filter((one) => one.seatId === null).flatMap((one) => people.get(one.userId ?? '') ?? []);
    if (meeting.termId === null) return { seats: [], others, quorum: null };
    const seats = (await this.terms.seatsOf(meeting.termId)).map(
      ({ id, organisation, holder, deputy }): AttendedSeat => {
        const marked = marks.find((one) => one.seatId === id);
        const person: PersonRef | null = people.get(marked?.userId ?? '') ?? null;
        return { seatId: id, organisation: organisation.name, holder, deputy, mark: marked?.mark ?? null, person };
      },
    );
    return { seats, others, quorum: quorumOf(seats, (await this.terms.get(meeting.termId)).quorum) };
  }

  private async getForNoting(actor: Actor, meetingId: string): Promise<Meeting> {
    const { meeting } = await this.door.getForEditing(actor, meetingId);
    if (meeting.state === 'draft') throw conflict('meeting.not_called', 'The meeting has not been called yet');
    return meeting;
  }

  private async changed(meeting: Meeting): Promise<AttendanceResponse> {
    await this.live.changed('meeting', meeting.id);
    return this.of(meeting);
  }
}
