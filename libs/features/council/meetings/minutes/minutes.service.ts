import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS, mergeTexts } from '#contracts';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { decodeCursor, badCursor, invalid, notFound, page } from '#platform/http';
import { OnSchedule } from '#platform/outbox';
import { CouncilLive } from '../../live/council-live.js';
import type { MinutesSection } from '../entities/minutes-section.entity.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { ApprovalsRepository } from './approvals.repository.js';
import type {
  ListRevisionsQuery,
  MinutesResponse,
  SectionRevisionList,
  WriteSectionDto,
  WrittenSection,
} from './minutes.dto.js';
import { SectionsRepository } from './sections.repository.js';

/** Minutes while they are written, by several at once. */
@Injectable()
export class Minutes {
  constructor(
    private readonly sections: SectionsRepository,
    private readonly approvals: ApprovalsRepository,
    private readonly door: MeetingDoor,
    private readonly accounts: Accounts,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 404; 401 or 403 for minutes that are not approved, and who does not take part. */
  async read(actor: Actor | null, meetingId: string): Promise<MinutesResponse> {
    const { meeting } = await this.door.getForMinutes(actor, meetingId);
    const [sections, writers, approvals, fixed, addenda] = [
      await this.sections.listOf(meetingId),
      await this.sections.writersOf(meetingId),
      await this.approvals.listOf(meetingId),
      await this.approvals.findFixed(meetingId),
      await this.approvals.addenda(meetingId),
    ];
    const people = await this.accounts.refsOf([
      ...[...writers, ...approvals].map(({ userId }) => userId),
      ...addenda.map(({ byId }) => byId),
    ]);
    return {
      sections: sections.map(({ updatedAt, ...section }) => ({
        ...section,
        updatedAt: updatedAt.toISOString(),
        writers: writers.flatMap(({ sectionId, userId, at }) => {
          const person = people.get(userId);
          return person && sectionId === section.id ? [{ person, at: at.toISOString() }] : [];
        }),
      })),
      approvals: approvals.flatMap(({ userId, role, approvedAt }) => {
        const person = people.get(userId);
        return person ? [{ person, role, approvedAt: approvedAt?.toISOString() ?? null }] : [];
      }),
      fixed: fixed && { text: fixed.text, sha256: fixed.sha256, at: fixed.at.toISOString() },
      addenda: addenda.map(({ id, text, byId, at }) => ({
        id,
        text,
        by: people.get(byId) ?? null,
        at: at.toISOString(),
      })),
      canApprove:
        meeting.state === 'held' &&
        meeting.minutesReadyAt !== null &&
        approvals.some(({ userId, approvedAt }) => userId === actor?.userId && approvedAt === null),
    };
  }

  /**
   * Saves what somebody has written. What others saved since the version that they changed is merged in, so nobody's words are lost.
   * @throws Problem 400 for a version that never was, or when there is too much text; 403, 404; 409 when the minutes are ready or approved.
   */
  @Transactional()
  async write(actor: Actor, meetingId: string, sectionId: string, said: WriteSectionDto): Promise<WrittenSection> {
    await this.door.getForWriting(actor, meetingId);
    const section = await this.sections.lock(meetingId, sectionId);
    if (!section) throw noSuchSection();
    const base = await this.sections.textAt(sectionId, said.baseVersion);
    if (base === null || said.baseVersion > section.version)
      throw invalid([{ path: 'baseVersion', code: 'notFound', message: 'is not a version of this part' }]);
    const { text, overlaps } = mergeTexts(base, section.text, said.text.replace(/\r\n?/g, '\n'));
    if (text.length > MEETING_LIMITS.sectionMax) throw tooLong();
    const isNews = await this.sections.beginWriting(sectionId, actor.userId);
    const version = text === section.text ? section.version : section.version + 1;
    if (version > section.version) await this.sections.write(sectionId, version, text, actor.userId);
    if (isNews || version > section.version) await this.live.changed('meeting', meetingId);
    return { id: sectionId, text, version, overlaps };
  }

  /** Shows the others that somebody writes here. @throws Problem 403, 404, 409. */
  @Transactional()
  async beginWriting(actor: Actor, meetingId: string, sectionId: string): Promise<void> {
    await this.door.getForWriting(actor, meetingId);
    await this.getSection(meetingId, sectionId);
    if (await this.sections.beginWriting(sectionId, actor.userId)) await this.live.changed('meeting', meetingId);
  }

  /** @throws Problem 403, 404. */
  @Transactional()
  async endWriting(actor: Actor, meetingId: string, sectionId: string): Promise<void> {
    await this.door.getForTakingPart(actor, meetingId);
    await this.getSection(meetingId, sectionId);
    if (await this.sections.endWriting(sectionId, actor.userId)) await this.live.changed('meeting', meetingId);
  }

  /** How a part of the minutes has read, latest first; for those who take part. @throws Problem 401, 403, 404. */
  async listRevisions(
    actor: Actor,
    meetingId: string,
    sectionId: string,
    { limit, cursor }: ListRevisionsQuery,
  ): Promise<SectionRevisionList> {
    await this.door.getForTakingPart(actor, meetingId);
    await this.getSection(meetingId, sectionId);
    const [before = null] = decodeCursor(cursor, 1) ?? [];
    if (before !== null && typeof before !== 'number') throw badCursor();
    const rows = await this.sections.revisions(sectionId, before, limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.version]);
    const people = await this.accounts.refsOf(items.map(({ byId }) => byId));
    return {
      items: items.map(({ version, text, byId, at }) => ({
        version,
        text,
        by: people.get(byId) ?? null,
        at: at.toISOString(),
      })),
      nextCursor,
    };
  }

  @OnSchedule('7 * * * *', 'council.forget-writers')
  async forgetWriters(): Promise<void> {
    await this.sections.forgetWriters();
  }

  private async getSection(meetingId: string, id: string): Promise<MinutesSection> {
    const found = await this.sections.find(meetingId, id);
    if (!found) throw noSuchSection();
    return found;
  }
}

function noSuchSection(): Error {
  return notFound('minutes_section.not_found', 'There is no such part of the minutes');
}

function tooLong(): Error {
  const max = MEETING_LIMITS.sectionMax;
  return invalid([
    {
      path: 'text',
      code: 'maxLength',
      message: `is longer than ${max} characters with what others wrote`,
      params: { max },
    },
  ]);
}
