import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { IdParam, sendUnlessKnown } from '#platform/http';
import { Calendars } from './calendars.service.js';

const TYPE = 'text/calendar; charset=utf-8';
const KEPT_SECONDS = 300;

/** Meetings for calendars (RFC 5545). */
@ApiTags('council')
@Public()
@Controller('council')
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  /** All meetings that everybody may read, of the last year and to come: to subscribe to. */
  @Get('meetings.ics')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async subscribeToMeetings(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { body, lastModified } = await this.calendars.ofAll();
    await sendUnlessKnown(request, reply, { body, type: TYPE, lastModified, maxAge: KEPT_SECONDS });
  }

  /** One meeting, to put into one's calendar. */
  @Get('meetings/:id/calendar')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadCalendar(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await reply
      .header('content-type', TYPE)
      .header('cache-control', 'private, no-cache')
      .header('content-disposition', `attachment; filename="mote-${id}.ics"`)
      .send(await this.calendars.ofMeeting(actor, id));
  }
}
