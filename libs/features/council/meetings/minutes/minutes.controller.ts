import { Body, Controller, Delete, Get, Header, HttpCode, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { IdParam } from '#platform/http';
import { Approvals } from './approvals.service.js';
import { MeetingRecords } from './meeting-records.service.js';
import {
  AddAddendumDto,
  ChooseApproversDto,
  DownloadMinutesQuery,
  ListRevisionsQuery,
  MinutesResponse,
  SectionRevisionList,
  WriteSectionDto,
  WrittenSection,
} from './minutes.dto.js';
import { Minutes } from './minutes.service.js';

/** Minutes of meetings: written by several at once, then approved, then fixed. */
@ApiTags('council')
@SignedIn()
@Controller('council/meetings/:id')
export class MinutesController {
  constructor(
    private readonly minutes: Minutes,
    private readonly approvals: Approvals,
    private readonly records: MeetingRecords,
  ) {}

  /** For all once they are approved, before for those who take part. */
  @Get('minutes')
  @Public()
  readMinutes(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<MinutesResponse> {
    return this.minutes.read(actor, id);
  }

  /** The minutes as a file. As `md`, approved ones are just the text that their SHA-256 is of. */
  @Get('minutes/download')
  @Public()
  @Header('cache-control', 'private, no-cache')
  @ApiProduces('text/markdown', 'text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadMinutes(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Query() { format = 'md' }: DownloadMinutesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.records.download(actor, id, format);
    await reply
      .header('content-type', `text/${format === 'md' ? 'markdown' : 'html'}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="protokoll-${id}.${format}"`)
      .send(body);
  }

  /** Saves what one has written; what others saved meanwhile is merged in. */
  @Patch('minutes/sections/:sectionId')
  writeSection(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('sectionId') sectionId: string,
    @Body() body: WriteSectionDto,
  ): Promise<WrittenSection> {
    return this.minutes.write(actor, id, sectionId, body);
  }

  /** How a part of the minutes has read, latest first. */
  @Get('minutes/sections/:sectionId/revisions')
  listSectionRevisions(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('sectionId') sectionId: string,
    @Query() query: ListRevisionsQuery,
  ): Promise<SectionRevisionList> {
    return this.minutes.listRevisions(actor, id, sectionId, query);
  }

  /** Shows the others that one writes here, for some seconds. */
  @Put('minutes/sections/:sectionId/writing')
  @HttpCode(204)
  async beginWriting(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('sectionId') sectionId: string,
  ): Promise<void> {
    await this.minutes.beginWriting(actor, id, sectionId);
  }

  @Delete('minutes/sections/:sectionId/writing')
  @HttpCode(204)
  async endWriting(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('sectionId') sectionId: string,
  ): Promise<void> {
    await this.minutes.endWriting(actor, id, sectionId);
  }

  /** Closes the minutes for those who approve them. */
  @Put('minutes/ready')
  async markMinutesReady(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<MinutesResponse> {
    await this.approvals.markReady(actor, id);
    return this.minutes.read(actor, id);
  }

  /** Lets the minutes be written again; approvals that were given are taken back. */
  @Delete('minutes/ready')
  async reopenMinutes(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<MinutesResponse> {
    await this.approvals.reopen(actor, id);
    return this.minutes.read(actor, id);
  }

  /** Says who approves the minutes. */
  @Put('approvals')
  async chooseApprovers(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: ChooseApproversDto,
  ): Promise<MinutesResponse> {
    await this.approvals.choose(actor, id, body);
    return this.minutes.read(actor, id);
  }

  /** Approves the minutes; the last one who does fixes them. */
  @Post('approvals')
  @HttpCode(200)
  async approveMinutes(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<MinutesResponse> {
    await this.approvals.approve(actor, id);
    return this.minutes.read(actor, id);
  }

  /** Says something to minutes that stand fast. */
  @Post('addenda')
  async addAddendum(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AddAddendumDto,
  ): Promise<MinutesResponse> {
    await this.approvals.addAddendum(actor, id, body);
    return this.minutes.read(actor, id);
  }
}
