import type { CouncilArea } from '../council-area.js';
import { FixedMinutesGuard1763762700001 } from '../migrations/fixed-minutes-guard.js';
import { MeetingsTables1763762700000 } from '../migrations/meetings-tables.js';
import { ActionPoint } from './entities/action-point.entity.js';
import { AgendaItem } from './entities/agenda-item.entity.js';
import { Attendance } from './entities/attendance.entity.js';
import { FixedMinutes } from './entities/fixed-minutes.entity.js';
import { MeetingPaper } from './entities/meeting-paper.entity.js';
import { Meeting } from './entities/meeting.entity.js';
import { MinutesAddendum } from './entities/minutes-addendum.entity.js';
import { MinutesApproval } from './entities/minutes-approval.entity.js';
import { MinutesSection } from './entities/minutes-section.entity.js';
import { SectionRevision } from './entities/section-revision.entity.js';
import { SectionWriter } from './entities/section-writer.entity.js';
import { MeetingsModule } from './meetings.module.js';
import { meetingsPersonalData } from './meetings.personal-data.js';

export { BroughtMeetings, type BroughtMeeting } from './brought-meetings.js';
export { MeetingDoor } from './meetings/meeting-door.js';
export { MeetingsModule } from './meetings.module.js';

/** Meetings, their agendas and minutes. */
export const meetingsArea: CouncilArea = {
  module: MeetingsModule,
  entities: [
    Meeting,
    AgendaItem,
    MeetingPaper,
    Attendance,
    MinutesSection,
    SectionRevision,
    SectionWriter,
    ActionPoint,
    MinutesApproval,
    FixedMinutes,
    MinutesAddendum,
  ],
  migrations: [MeetingsTables1763762700000, FixedMinutesGuard1763762700001],
  personalData: meetingsPersonalData,
};
