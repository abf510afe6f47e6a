import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import { DecisionCourse } from './decision-course.service.js';
import { DecisionReading } from './decision-reading.service.js';
import { DecisionWriting } from './decision-writing.service.js';
import { DecisionList, DecisionResponse, VoiceList, WaitingVotes } from './decision.response.js';
import {
  AnswerFollowUpDto,
  CastVoteDto,
  CloseDecisionDto,
  CreateDecisionDto,
  ExportDecisionsQuery,
  FindDecisionsQuery,
  OpenDecisionDto,
  UpdateDecisionDto,
  WithdrawDecisionDto,
} from './decisions.dto.js';
import { DecisionExporter } from './export/decision-exporter.js';
import { FollowUps } from './follow-ups/follow-ups.service.js';
import { Votes } from './voting/votes.service.js';

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' };

/** Decisions of the council and of working groups. */
@ApiTags('council')
@Controller('council/decisions')
export class DecisionsController {
  constructor(
    private readonly reading: DecisionReading,
    private readonly writing: DecisionWriting,
    private readonly course: DecisionCourse,
    private readonly exporter: DecisionExporter,
  ) {}

  /** Decisions that the asker may read, newest first. */
  @Get()
  @Public()
  listDecisions(@CurrentActor() actor: Actor | null, @Query() query: FindDecisionsQuery): Promise<DecisionList> {
    return this.reading.list(actor, query);
  }

  /** All of them but drafts as one file, with the votes of those where voting has ended. */
  @Get('export')
  @Public()
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportDecisions(
    @CurrentActor() actor: Actor | null,
    @Query() { format }: ExportDecisionsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers({
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="torget-decisions.${format}"`,
      'cache-control': 'private, no-cache',
    });
    await reply.send(Readable.from(this.exporter.text(actor, format), { objectMode: false }));
  }

  /** Begins a draft. */
  @Post()
  @SignedIn()
  @Idempotent()
  @Etag()
  createDecision(@CurrentActor() actor: Actor, @Body() said: CreateDecisionDto): Promise<DecisionResponse> {
    return this.writing.create(actor, said);
  }

  @Get(':id')
  @Public()
  @Etag()
  readDecision(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<DecisionResponse> {
    return this.reading.read(actor, id);
  }

  /** Changes a draft; what is absent stays. */
  @Patch(':id')
  @SignedIn()
  @Etag()
  changeDecision(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: UpdateDecisionDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<DecisionResponse> {
    return this.writing.change(actor, id, said, ifMatch);
  }

  /** Takes a draft away. */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  removeDecision(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.writing.remove(actor, id, ifMatch);
  }

  /** Lets voting begin. From now on the words stand. */
  @Post(':id/open')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  openDecision(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: OpenDecisionDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<DecisionResponse> {
    return this.course.open(actor, id, said, ifMatch);
  }

  /** Ends voting early, when everybody has voted. */
  @Post(':id/end-voting')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  endVoting(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<DecisionResponse> {
    return this.course.endVoting(actor, id, ifMatch);
  }

  /** Settles it when voting has ended: the outcome is reckoned, and gets words, an owner and a day to look at it again. */
  @Post(':id/close')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  closeDecision(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: CloseDecisionDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<DecisionResponse> {
    return this.course.close(actor, id, said, ifMatch);
  }

  /** Takes it back while voting goes on. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  withdrawDecision(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: WithdrawDecisionDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<DecisionResponse> {
    return this.course.withdraw(actor, id, said, ifMatch);
  }
}

/** Voting, and what became of decisions. */
@ApiTags('council')
@Controller('council/decisions/:id')
export class DecisionVotesController {
  constructor(
    private readonly votes: Votes,
    private readonly followUps: FollowUps,
  ) {}

  /** Votes for one's seat, or as member of the group; until voting ends the last vote counts. */
  @Put('vote')
  @SignedIn()
  castVote(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: CastVoteDto,
  ): Promise<DecisionResponse> {
    return this.votes.cast(actor, id, said);
  }

  /** Who can vote and who has, by name; what they said when voting has ended, and before that to those who have voted themselves. */
  @Get('votes')
  @Public()
  listVotes(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<VoiceList> {
    return this.votes.list(actor, id);
  }

  /** Answers what became of it. */
  @Post('follow-ups')
  @HttpCode(200)
  @SignedIn()
  answerFollowUp(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: AnswerFollowUpDto,
  ): Promise<DecisionResponse> {
    return this.followUps.answer(actor, id, said);
  }
}

/** One's own votes. */
@ApiTags('me')
@SignedIn()
@Controller('me/council-votes')
export class OwnVotesController {
  constructor(private readonly votes: Votes) {}

  /** Open decisions that wait for one's vote. */
  @Get()
  listWaiting(@CurrentActor() actor: Actor): Promise<WaitingVotes> {
    return this.votes.waitingFor(actor);
  }
}
