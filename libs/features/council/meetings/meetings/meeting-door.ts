import { Injectable } from '@nestjs/common';
import { HubReaders, type Hub } from '#features/hubs';
import type { Actor } from '#platform/access';
import { conflict, forbidden, notFound, unauthorised } from '#platform/http';
import { CouncilStandings } from '../../seats/council-standings.js';
import type { Meeting } from '../entities/meeting.entity.js';
import {
  canReadMeeting,
  canReadMinutes,
  canWriteMinutes,
  isOpenMeeting,
  leadsMeeting,
  takesPart,
  type MeetingAsker,
} from '../meetings.policy.js';
import { MeetingsRepository } from './meetings.repository.js';

/** A meeting, and who asks for it. */
export interface OpenedMeeting {
  readonly meeting: Meeting;
  readonly asker: MeetingAsker & { readonly hub: Hub | null };
}

/** The one way to a meeting. One that the asker may not know of is not there. */
@Injectable()
export class MeetingDoor {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly standings: CouncilStandings,
    private readonly hubs: HubReaders,
  ) {}

  /** Null for one that is not there, or not to be known of. */
  async find(actor: Actor | null, id: string): Promise<OpenedMeeting | null> {
    const meeting = await this.meetings.find(id);
    return meeting && this.open(actor, meeting);
  }

  /** @throws Problem 404. */
  async getForReading(actor: Actor | null, id: string): Promise<OpenedMeeting> {
    return this.readable(actor, await this.meetings.find(id));
  }

  /** For those who take part. @throws Problem 404; 401 or 403 for others. */
  async getForTakingPart(actor: Actor | null, id: string): Promise<OpenedMeeting> {
    const opened = await this.getForReading(actor, id);
    if (takesPart(opened.asker, opened.meeting)) return opened;
    if (actor === null) throw unauthorised();
    throw forbidden('meeting.participants_only', 'Only those who take part in the meeting may do this');
  }

  /** For those who may read the minutes. @throws Problem 404; 401 or 403 for minutes that are not approved yet. */
  async getForMinutes(actor: Actor | null, id: string): Promise<OpenedMeeting> {
    const opened = await this.getForReading(actor, id);
    if (canReadMinutes(opened.asker, opened.meeting)) return opened;
    if (actor === null) throw unauthorised();
    throw forbidden('minutes.not_approved', 'Minutes are read by all when they have been approved');
  }

  /** For writing in the minutes, inside a transaction; they cannot be closed until it ends. @throws Problem 403, 404; 409 when they are closed. */
  async getForWriting(actor: Actor, id: string): Promise<OpenedMeeting> {
    const opened = await this.readable(actor, await this.meetings.share(id));
    if (!takesPart(opened.asker, opened.meeting))
      throw forbidden('meeting.participants_only', 'Only those who take part in the meeting may do this');
    if (!canWriteMinutes(opened.asker, opened.meeting)) throw closed(opened.meeting);
    return opened;
  }

  /** As {@link getForReading}, inside a transaction; it stays as it is until that ends. @throws Problem 404. */
  async getLocked(actor: Actor, id: string): Promise<OpenedMeeting> {
    return this.readable(actor, await this.meetings.lock(id));
  }

  /** For those who lead it, whatever state it is in; it stays as it is until the transaction ends. @throws Problem 403, 404. */
  async getForLeading(actor: Actor, id: string): Promise<OpenedMeeting> {
    const opened = await this.getLocked(actor, id);
    if (!leadsMeeting(opened.asker))
      throw forbidden('meeting.leaders_only', 'Only those who lead the meeting may do this');
    return opened;
  }

  /** For those who change what is said of it. @throws Problem 403, 404; 409 when it can no longer change. */
  async getForEditing(actor: Actor, id: string): Promise<OpenedMeeting> {
    const opened = await this.getForLeading(actor, id);
    if (!isOpenMeeting(opened.meeting)) throw closed(opened.meeting);
    return opened;
  }

  private async readable(actor: Actor | null, meeting: Meeting | null): Promise<OpenedMeeting> {
    const opened = meeting && (await this.open(actor, meeting));
    if (!opened) throw noSuchMeeting();
    return opened;
  }

  private async open(actor: Actor | null, meeting: Meeting): Promise<OpenedMeeting | null> {
    const hub = meeting.hubId === null ? null : await this.hubs.find(meeting.hubId);
    const asker = { actor, standing: await this.standings.of(actor), hub };
    return canReadMeeting(asker, meeting) ? { meeting, asker } : null;
  }
}

function noSuchMeeting(): Error {
  return notFound('meeting.not_found', 'There is no such meeting');
}

function closed({ state, minutesReadyAt }: Meeting): Error {
  if (state === 'approved')
    return conflict('minutes.fixed', 'The minutes have been approved and cannot be changed; add an addendum instead');
  if (minutesReadyAt !== null)
    return conflict('minutes.ready', 'The minutes wait to be approved; take that back to change them');
  if (state === 'cancelled') return conflict('meeting.cancelled', 'The meeting has been cancelled');
  return conflict('meeting.not_called', 'The meeting has not been called yet');
}
