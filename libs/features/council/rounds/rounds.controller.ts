import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { AppConfig } from '#platform/config';
import { Etag, Idempotent, IdParam, IfMatch, PageQuery } from '#platform/http';
import { RankingResponse } from './dto/ranking.response.js';
import { RoundDictionary } from './dto/round-dictionary.response.js';
import { RoundList, RoundResponse } from './dto/round.response.js';
import { RankingQuery, RoundDictionaryQuery, RoundExportQuery } from './dto/rounds.query.js';
import { RoundProgress, SavedScores, SheetResponse } from './dto/sheet.response.js';
import { PutOutcomeDto } from './dto/write-outcome.dto.js';
import { CreateRoundDto, UpdateRoundDto } from './dto/write-round.dto.js';
import { PutScoresDto } from './dto/write-scores.dto.js';
import { roundDictionary, roundDictionaryCsv } from './export/round-dictionary.js';
import { RoundRecords } from './export/round-records.js';
import { Outcomes } from './outcomes.service.js';
import { Rankings } from './ranking/rankings.service.js';
import { RoundSteps } from './round-steps.service.js';
import { RoundsService } from './rounds.service.js';
import { Sheets } from './scoring/sheets.service.js';

const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_TYPE = 'application/json; charset=utf-8';

@ApiTags('council')
@SignedIn()
@Controller('council/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly steps: RoundSteps,
    private readonly sheets: Sheets,
    private readonly rankings: Rankings,
    private readonly records: RoundRecords,
    private readonly outcomes: Outcomes,
    private readonly config: AppConfig,
  ) {}

  /** All rounds, newest first; drafts for the council only. */
  @Get()
  @Public()
  listRounds(@CurrentActor() actor: Actor | null, @Query() query: PageQuery): Promise<RoundList> {
    return this.rounds.list(actor, query);
  }

  /** Plans a round; the secretariat does. */
  @Post()
  @Idempotent()
  @Etag()
  createRound(@CurrentActor() actor: Actor, @Body() body: CreateRoundDto): Promise<RoundResponse> {
    return this.rounds.create(actor, body);
  }

  /** What the fields of an export mean, and by which rules the ranking is made. */
  @Get('dictionary')
  @Public()
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ type: RoundDictionary })
  readRoundDictionary(
    @Query() { format = 'json', lang = 'sv' }: RoundDictionaryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): RoundDictionary | string {
    void reply.headers({ 'cache-control': 'public, max-age=3600', 'content-language': lang });
    if (format === 'json') return roundDictionary(lang);
    const name = `torget-round-dictionary-${lang}.csv`;
    void reply.headers({ 'content-type': CSV, 'content-disposition': `attachment; filename="${name}"` });
    return roundDictionaryCsv(lang);
  }

  @Get(':id')
  @Public()
  @Etag()
  getRound(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<RoundResponse> {
    return this.rounds.get(actor, id);
  }

  /** Changes what is given. Once it is open, only its title and when it closes can be changed. */
  @Patch(':id')
  @Etag()
  updateRound(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateRoundDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<RoundResponse> {
    return this.rounds.update(actor, id, body, ifMatch);
  }

  /** Takes a draft away. */
  @Delete(':id')
  @HttpCode(204)
  async deleteRound(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.rounds.remove(actor, id);
  }

  /** Opens a draft now. */
  @Post(':id/open')
  @HttpCode(200)
  @Etag()
  openRound(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<RoundResponse> {
    return this.steps.open(actor, id);
  }

  /** Ends the scoring before its time, when every seat has scored every need. */
  @Post(':id/end-scoring')
  @HttpCode(200)
  @Etag()
  endScoring(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<RoundResponse> {
    return this.steps.endScoring(actor, id);
  }

  /** Fixes the result for good and publishes it. */
  @Post(':id/close')
  @HttpCode(200)
  @Etag()
  closeRound(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<RoundResponse> {
    return this.steps.close(actor, id);
  }

  /** Writes down what the round leads to for a need, when scoring is over. */
  @Put(':id/outcomes/:needId')
  @HttpCode(204)
  async putOutcome(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Param('needId') needId: string,
    @Body() body: PutOutcomeDto,
  ): Promise<void> {
    await this.outcomes.put(actor, id, needId, body);
  }

  /** The sheet of one's own seat. */
  @Get(':id/sheet')
  getSheet(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<SheetResponse> {
    return this.sheets.sheet(actor, id);
  }

  /** How far the seats are, in numbers. */
  @Get(':id/progress')
  @Public()
  getProgress(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<RoundProgress> {
    return this.sheets.progress(actor, id);
  }

  /** The ranking, when scoring is over: for the council at once, for everyone when the round is closed. Other weights can be tried. */
  @Get(':id/ranking')
  @Public()
  getRanking(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Query() query: RankingQuery,
  ): Promise<RankingResponse> {
    return this.rankings.ranking(actor, id, query);
  }

  /** Everything that is needed to make the ranking again, as a file. */
  @Get(':id/export')
  @Public()
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportRound(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Query() { format }: RoundExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const text = await this.records.exported(actor, id, format);
    void reply.headers({
      'content-type': format === 'csv' ? CSV : JSON_TYPE,
      'content-disposition': `attachment; filename="torget-round-${id}.${format}"`,
      'cache-control': 'private, no-cache',
      link: `<${this.config.publicUrl}/api/v1/council/rounds/dictionary>; rel="describedby"; type="application/json"`,
    });
    return text;
  }
}

@ApiTags('council')
@SignedIn()
@Controller('council/needs')
export class NeedScoresController {
  constructor(private readonly sheets: Sheets) {}

  /** What one's seat gives the need in an open round. What is absent stays; all of it is saved, or none. */
  @Put(':id/scores')
  putScores(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PutScoresDto): Promise<SavedScores> {
    return this.sheets.putScores(actor, id, body);
  }
}
