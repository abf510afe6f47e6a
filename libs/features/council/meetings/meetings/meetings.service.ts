import { Injectable } from '@nestjs/common';
import { HubDoor, HubReaders } from '#features/hubs';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { assertFresh, badCursor, conflict, decodeCursor, forbidden, invalid, isId, page } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { canRunCouncil } from '../../council.policy.js';
import { CouncilLive } from '../../live/council-live.js';
import { CouncilStandings } from '../../seats/council-standings.js';
import { CouncilTerms } from '../../seats/council-terms.js';
import { Agenda, MEETING_PAPER } from '../agenda/agenda.service.js';
import { AgendaRepository } from '../agenda/agenda.repository.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { meetingCalled, meetingCancelled, meetingMoved } from '../meetings.events.js';
import { meetingAbilitiesOf, takesPart, type MeetingAsker } from '../meetings.policy.js';
import { SectionsRepository } from '../minutes/sections.repository.js';
import { MeetingDoor, type OpenedMeeting } from './meeting-door.js';
import type { MeetingList, MeetingResponse, ParticipantList } from './meeting.response.js';
import type { CreateMeetingDto, ListMeetingsQuery, MoveMeetingDto, UpdateMeetingDto } from './meetings.dto.js';
import { MeetingsRepository, type ReadableMeetings, type StoredMeeting } from './meetings.repository.js';
import { ParticipantsRepository } from './participants.repository.js';

/** Meetings of the council and of working groups: when, where, and whether they come about. */
@Injectable()
export class Meetings {
  constructor(
    private readonly rows: MeetingsRepository,
    private readonly door: MeetingDoor,
    private readonly agenda: Agenda,
    private readonly items: AgendaRepository,
    private readonly sections: SectionsRepository,
    private readonly participants: ParticipantsRepository,
    private readonly standings: CouncilStandings,
    private readonly terms: CouncilTerms,
    private readonly hubs: HubDoor,
    private readonly groups: HubReaders,
    private readonly files: Files,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 404 for a hub that the asker may not know of. */
  async list(actor: Actor | null, query: ListMeetingsQuery): Promise<MeetingList> {
    const { when = 'upcoming', limit } = query;
    const hub = query.hub === undefined ? null : await this.hubs.getForReading(actor, query.hub);
    const [startsAt, id] = decodeCursor(query.cursor, 2) ?? [];
    if (
      startsAt !== undefined &&
      (typeof startsAt !== 'string' || Number.isNaN(Date.parse(startsAt)) || typeof id !== 'string' || !isId(id))
    )
      throw badCursor();
    const found = await this.rows.list({
      ...(await this.readableFor(actor)),
      when,
      hubId: hub?.id ?? null,
      termId: query.term ?? null,
      after: typeof startsAt === 'string' && typeof id === 'string' ? { startsAt, id } : null,
      limit: limit + 1,
    });
    const leads = hub
      ? meetingAbilitiesOf({ actor, standing: null, hub }, NEW).canEdit
      : canRunCouncil(await this.standings.of(actor));
    return { ...page(found, limit, (last) => [last.startsAt, last.id]), abilities: { canCreate: leads } };
  }

  async get(actor: Actor | null, id: string): Promise<MeetingResponse> {
    return this.shown(await this.door.getForReading(actor, id));
  }

  /** Who takes part by their place. @throws Problem 401, 403 for those who do not. */
  async listParticipants(actor: Actor | null, id: string): Promise<ParticipantList> {
    const { meeting } = await this.door.getForTakingPart(actor, id);
    const rows = await this.participants.listOf(meeting);
    return { items: rows.map(({ person, as, organisation }) => ({ person, as, organisation })) };
  }

  /** @throws Problem 400 for one that ends before it begins or a hub that is no working group, 403, 409 `council.no_term`. */
  @Transactional()
  async create(actor: Actor, said: CreateMeetingDto): Promise<MeetingResponse> {
    const place = said.hub === undefined ? await this.ofCouncil(actor) : await this.ofGroup(actor, said.hub);
    const [startsAt, endsAt] = [new Date(said.startsAt), new Date(said.endsAt)];
    assertInOrder(startsAt, endsAt);
    const id = newId();
    await this.rows.insert({
      ...NEW,
      id,
      ...place,
      title: said.title,
      startsAt,
      endsAt,
      place: said.place ?? '',
      link: said.link ?? null,
      linkClosed: said.linkClosed ?? true,
      createdBy: actor.userId,
    });
    await this.sections.insertEnds(id);
    return this.get(actor, id);
  }

  /** Who was called hears of another time or place. @throws Problem 400, 403, 404, 409, 412. */
  @Transactional()
  async update(actor: Actor, id: string, said: UpdateMeetingDto, ifMatch: number | null): Promise<MeetingResponse> {
    const { meeting } = await this.door.getForEditing(actor, id);
    assertFresh(meeting.version, ifMatch);
    const { startsAt: begins, endsAt: ends, ...rest } = said;
    const startsAt = begins === undefined ? meeting.startsAt : new Date(begins);
    const endsAt = ends === undefined ? meeting.endsAt : new Date(ends);
    assertInOrder(startsAt, endsAt);
    const moved =
      meeting.state === 'called' &&
      (startsAt.getTime() !== meeting.startsAt.getTime() ||
        endsAt.getTime() !== meeting.endsAt.getTime() ||
        (rest.place ?? meeting.place) !== meeting.place ||
        (rest.link === undefined ? meeting.link : rest.link) !== meeting.link);
    const sequence = meeting.sequence + (moved ? 1 : 0);
    await this.rows.update(id, { ...rest, startsAt, endsAt, sequence });
    if (moved) await this.outbox.record(meetingMoved, { meetingId: id, sequence });
    await this.live.changed('meeting', id);
    return this.get(actor, id);
  }

  /** @throws Problem 400 when no reason is given for cancelling; 403, 404; 409 when the meeting cannot go there from where it is. */
  @Transactional()
  async move(actor: Actor, id: string, { to, reason }: MoveMeetingDto): Promise<MeetingResponse> {
    const { meeting, asker } = await this.door.getForLeading(actor, id);
    const can = meetingAbilitiesOf(asker, meeting);
    if (!{ called: can.canCall, held: can.canHold, cancelled: can.canCancel }[to])
      throw conflict('meeting.cannot_move', `A meeting that is ${meeting.state} cannot become ${to}`);
    if (to === 'cancelled') await this.cancel(meeting, reason ?? '');
    else if (to === 'held') await this.hold(meeting);
    else await this.call(actor, meeting);
    await this.audit.record({
      action: 'meeting.moved',
      on: { type: 'meeting', id, label: meeting.title },
      details: { from: meeting.state, to },
    });
    await this.live.changed('meeting', id);
    return this.get(actor, id);
  }

  /** Takes a draft away, with its papers. @throws Problem 403, 404, 412; 409 for one that was called. */
  @Transactional()
  async remove(actor: Actor, id: string, ifMatch: number | null): Promise<void> {
    const { meeting } = await this.door.getForLeading(actor, id);
    assertFresh(meeting.version, ifMatch);
    if (meeting.state !== 'draft')
      throw conflict('meeting.only_drafts', 'A meeting that was called is cancelled, not removed');
    await this.files.removeAllOf(MEETING_PAPER, await this.items.paperIdsOf(id));
    await this.rows.remove(id);
  }

  /** What this reader may read of closed hubs and drafts, for lists that filter in SQL. */
  async readableFor(actor: Actor | null): Promise<ReadableMeetings> {
    const standing = await this.standings.of(actor);
    const termIds = canRunCouncil(standing)
      ? null
      : [...(standing?.seats.map((seat) => seat.termId) ?? []), ...(standing?.observes ?? [])];
    return { hubIds: actor?.hubs.map((hub) => hub.hubId) ?? [], termIds };
  }

  private async call(actor: Actor, meeting: Meeting): Promise<void> {
    await this.rows.update(meeting.id, { state: 'called', calledAt: new Date() });
    await this.outbox.record(meetingCalled, { meetingId: meeting.id });
    await this.agenda.tellNeeds(actor, { ...meeting, state: 'called' });
  }

  private async hold({ id }: Meeting): Promise<void> {
    if (!(await this.rows.hasBegun(id))) throw conflict('meeting.not_begun', 'The meeting has not begun yet');
    await this.rows.update(id, { state: 'held' });
  }

  private async cancel({ id, sequence }: Meeting, reason: string): Promise<void> {
    if (reason === '') throw invalid([{ path: 'reason', code: 'required', message: 'must say why' }]);
    await this.rows.update(id, { state: 'cancelled', cancelReason: reason, sequence: sequence + 1 });
    await this.outbox.record(meetingCancelled, { meetingId: id });
  }

  private async ofCouncil(actor: Actor): Promise<Pick<Meeting, 'termId' | 'hubId'>> {
    if (!canRunCouncil(await this.standings.of(actor)))
      throw forbidden('council.secretariat_only', 'Only the secretariat of the council may do this');
    return { termId: (await this.terms.getCurrent()).id, hubId: null };
  }

  private async ofGroup(actor: Actor, slugOrId: string): Promise<Pick<Meeting, 'termId' | 'hubId'>> {
    const hub = await this.hubs.getForTending(actor, slugOrId);
    if (hub.kind !== 'working_group')
      throw invalid([{ path: 'hub', code: 'workingGroup', message: 'must be a working group' }]);
    return { termId: null, hubId: hub.id };
  }

  private async shown({ meeting, asker }: OpenedMeeting): Promise<MeetingResponse> {
    const { id, title, startsAt, endsAt, place, linkClosed, state, cancelReason, termId, calledAt, minutesReadyAt } =
      meeting;
    return {
      id,
      title,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      place,
      link: linkFor(asker, meeting),
      linkClosed,
      state,
      cancelReason,
      term: termId === null ? null : { id: termId, name: (await this.terms.get(termId)).name },
      hub: asker.hub && { id: asker.hub.id, slug: asker.hub.slug, name: asker.hub.name },
      calledAt: calledAt?.toISOString() ?? null,
      minutesReadyAt: minutesReadyAt?.toISOString() ?? null,
      agenda: await this.agenda.shown(asker, meeting),
      isDemo: meeting.isDemo,
      version: meeting.version,
      createdAt: meeting.createdAt.toISOString(),
      updatedAt: meeting.updatedAt.toISOString(),
      abilities: meetingAbilitiesOf(asker, meeting),
    };
  }
}

/** What a meeting is before anything is said of it. */
const NEW = {
  state: 'draft',
  cancelReason: null,
  sequence: 0,
  calledAt: null,
  minutesReadyAt: null,
  version: 1,
  isDemo: false,
  termId: null,
} satisfies Partial<StoredMeeting>;

/** The link of a meeting, for those who may see it. */
export function linkFor(asker: MeetingAsker, meeting: Meeting): string | null {
  return meeting.linkClosed && !takesPart(asker, meeting) ? null : meeting.link;
}

function assertInOrder(startsAt: Date, endsAt: Date): void {
  if (endsAt <= startsAt)
    throw invalid([{ path: 'endsAt', code: 'afterStart', message: 'must be after the meeting begins' }]);
}
