import { Module } from '@nestjs/common';
import { BelongingModule } from '#features/belonging';
import { UploadedFilesModule } from '#features/files';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { ChainModule } from '../chain/chain.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { LiveModule } from '../live/live.module.js';
import { NeedsModule } from '../needs/needs.module.js';
import { SeatsModule } from '../seats/index.js';
import { ActionsController } from './actions/actions.controller.js';
import { ActionsRepository } from './actions/actions.repository.js';
import { ActionPoints } from './actions/actions.service.js';
import { AgendaController } from './agenda/agenda.controller.js';
import { AgendaRepository } from './agenda/agenda.repository.js';
import { Agenda } from './agenda/agenda.service.js';
import { DueFollowUps } from './agenda/due-follow-ups.service.js';
import { PaperAttachments } from './agenda/paper-attachments.js';
import { Papers } from './agenda/papers.service.js';
import { AttendanceController } from './attendance/attendance.controller.js';
import { AttendanceRepository } from './attendance/attendance.repository.js';
import { Attendances } from './attendance/attendance.service.js';
import { BroughtMeetings } from './brought-meetings.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { Calendars } from './calendar/calendars.service.js';
import { MeetingChain } from './meeting-chain.js';
import { MeetingMails } from './meeting-mails.js';
import { MeetingDoor } from './meetings/meeting-door.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { Meetings } from './meetings/meetings.service.js';
import { ParticipantsRepository } from './meetings/participants.repository.js';
import { Approvals } from './minutes/approvals.service.js';
import { ApprovalsRepository } from './minutes/approvals.repository.js';
import { MeetingRecords } from './minutes/meeting-records.service.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { Minutes } from './minutes/minutes.service.js';
import { SectionsRepository } from './minutes/sections.repository.js';

/** Meetings of the council and of working groups. */
@Module({
  imports: [
    IdentityModule,
    BelongingModule,
    UploadedFilesModule,
    HubsModule,
    SeatsModule,
    NeedsModule,
    ChainModule,
    DecisionsModule,
    LiveModule,
  ],
  controllers: [
    CalendarController,
    MeetingsController,
    AgendaController,
    AttendanceController,
    MinutesController,
    ActionsController,
  ],
  providers: [
    ActionPoints,
    ActionsRepository,
    Agenda,
    AgendaRepository,
    Approvals,
    ApprovalsRepository,
    AttendanceRepository,
    Attendances,
    BroughtMeetings,
    Calendars,
    DueFollowUps,
    MeetingChain,
    MeetingDoor,
    MeetingMails,
    MeetingRecords,
    Meetings,
    MeetingsRepository,
    Minutes,
    PaperAttachments,
    Papers,
    ParticipantsRepository,
    SectionsRepository,
  ],
  exports: [BroughtMeetings, MeetingDoor],
})
export class MeetingsModule {}
