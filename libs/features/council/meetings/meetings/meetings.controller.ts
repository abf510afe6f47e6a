import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import { MeetingList, MeetingResponse, ParticipantList } from './meeting.response.js';
import { CreateMeetingDto, ListMeetingsQuery, MoveMeetingDto, UpdateMeetingDto } from './meetings.dto.js';
import { Meetings } from './meetings.service.js';

/** Meetings of the council and of its working groups. */
@ApiTags('council')
@SignedIn()
@Controller('council/meetings')
export class MeetingsController {
  constructor(private readonly meetings: Meetings) {}

  /** Meetings to come or those that are over. */
  @Get()
  @Public()
  listMeetings(@CurrentActor() actor: Actor | null, @Query() query: ListMeetingsQuery): Promise<MeetingList> {
    return this.meetings.list(actor, query);
  }

  /** A draft, which those who take part read; it is called when its agenda is ready. */
  @Post()
  @Idempotent()
  createMeeting(@CurrentActor() actor: Actor, @Body() body: CreateMeetingDto): Promise<MeetingResponse> {
    return this.meetings.create(actor, body);
  }

  @Get(':id')
  @Public()
  @Etag()
  readMeeting(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<MeetingResponse> {
    return this.meetings.get(actor, id);
  }

  @Patch(':id')
  @Etag()
  updateMeeting(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateMeetingDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<MeetingResponse> {
    return this.meetings.update(actor, id, body, ifMatch);
  }

  /** Takes a draft away. */
  @Delete(':id')
  @HttpCode(204)
  async removeMeeting(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    await this.meetings.remove(actor, id, ifMatch);
  }

  /** Calls a meeting, says that it was held, or cancels it. */
  @Post(':id/transition')
  @HttpCode(200)
  @Etag()
  moveMeeting(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: MoveMeetingDto,
  ): Promise<MeetingResponse> {
    return this.meetings.move(actor, id, body);
  }

  /** Who takes part by their place; for those who do. */
  @Get(':id/people')
  listParticipants(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ParticipantList> {
    return this.meetings.listParticipants(actor, id);
  }
}
