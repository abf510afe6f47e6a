import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam } from '#platform/http';
import { MeetingResponse } from '../meetings/meeting.response.js';
import { Meetings } from '../meetings/meetings.service.js';
import { AddItemDto, AddPaperDto, FollowUpList, OrderAgendaDto, UpdateItemDto, UpdatePaperDto } from './agenda.dto.js';
import { Agenda } from './agenda.service.js';
import { DueFollowUps } from './due-follow-ups.service.js';
import { Papers } from './papers.service.js';

/** What meetings take up, with papers. Each change answers with the whole meeting. */
@ApiTags('council')
@SignedIn()
@Controller('council/meetings/:id')
export class AgendaController {
  constructor(
    private readonly meetings: Meetings,
    private readonly agenda: Agenda,
    private readonly papers: Papers,
    private readonly followUps: DueFollowUps,
  ) {}

  @Post('items')
  @Idempotent()
  @Etag()
  async addItem(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AddItemDto,
  ): Promise<MeetingResponse> {
    await this.agenda.add(actor, id, body);
    return this.meetings.get(actor, id);
  }

  /** Puts the whole agenda into another order. */
  @Put('items/order')
  @Etag()
  async orderItems(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: OrderAgendaDto,
  ): Promise<MeetingResponse> {
    await this.agenda.order(actor, id, body);
    return this.meetings.get(actor, id);
  }

  @Patch('items/:itemId')
  @Etag()
  async updateItem(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('itemId') itemId: string,
    @Body() body: UpdateItemDto,
  ): Promise<MeetingResponse> {
    await this.agenda.update(actor, id, itemId, body);
    return this.meetings.get(actor, id);
  }

  /** Takes an item away that the minutes say nothing to. */
  @Delete('items/:itemId')
  @HttpCode(204)
  async removeItem(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('itemId') itemId: string,
  ): Promise<void> {
    await this.agenda.remove(actor, id, itemId);
  }

  @Post('items/:itemId/papers')
  @Idempotent()
  @Etag()
  async addPaper(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('itemId') itemId: string,
    @Body() body: AddPaperDto,
  ): Promise<MeetingResponse> {
    await this.papers.add(actor, id, itemId, body);
    return this.meetings.get(actor, id);
  }

  /** Names a paper anew, or opens or closes it. */
  @Patch('papers/:paperId')
  @Etag()
  async updatePaper(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('paperId') paperId: string,
    @Body() body: UpdatePaperDto,
  ): Promise<MeetingResponse> {
    await this.papers.update(actor, id, paperId, body);
    return this.meetings.get(actor, id);
  }

  @Delete('papers/:paperId')
  @HttpCode(204)
  async removePaper(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('paperId') paperId: string,
  ): Promise<void> {
    await this.papers.remove(actor, id, paperId);
  }

  /** Decisions that are to be followed up by the day of the meeting and are not on its agenda. */
  @Get('follow-ups')
  listFollowUps(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<FollowUpList> {
    return this.followUps.list(actor, id);
  }
}
