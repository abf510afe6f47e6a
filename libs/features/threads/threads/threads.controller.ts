import { Body, Controller, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, IdParam, IfMatch } from '#platform/http';
import { MarkdownRenderer } from '../markdown/markdown-renderer.js';
import { MentionSuggestions } from '../mentions/mentions.response.js';
import { Mentions } from '../mentions/mentions.service.js';
import { PreviewDto, PreviewResponse } from '../posts/posts.dto.js';
import { ThreadDoor } from './thread-door.js';
import { SimilarThreads } from './similar-threads.js';
import { SimilarThreadList, ThreadResponse } from './thread.response.js';
import { ChangeThreadDto, MarkAnswerDto, MentionQuery, SimilarThreadsQuery } from './threads.dto.js';
import { Threads } from './threads.service.js';

/** Where a preview does not say for which thread it is. */
const ANYWHERE = { kind: 'hub', subjectId: '', readerKeys: ['members'], isClosed: false } as const;

@ApiTags('threads')
@Controller('threads')
export class ThreadsController {
  constructor(
    private readonly threads: Threads,
    private readonly door: ThreadDoor,
    private readonly mentions: Mentions,
    private readonly renderer: MarkdownRenderer,
    private readonly similar: SimilarThreads,
  ) {}

  /** What a text looks like as a post. */
  @Post('preview')
  @HttpCode(200)
  @SignedIn()
  async previewPost(@CurrentActor() actor: Actor, @Body() { body, threadId }: PreviewDto): Promise<PreviewResponse> {
    const place = threadId === undefined ? ANYWHERE : (await this.door.getForReading(actor, threadId)).thread.place;
    const { targets } = await this.mentions.resolve(actor, { ...place, readerKeys: [...place.readerKeys] }, body);
    return { html: (await this.renderer.render(body, targets)).html };
  }

  /** Threads that are like one whose title is being written, as far as one may read them. */
  @Get('similar')
  @SignedIn()
  async listSimilarThreads(
    @CurrentActor() actor: Actor,
    @Query() { title }: SimilarThreadsQuery,
  ): Promise<SimilarThreadList> {
    return { items: await this.similar.to(actor, title) };
  }

  /** One thread; its posts are read from `/threads/:id/posts`. */
  @Get(':id')
  @Public()
  @Etag()
  readThread(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<ThreadResponse> {
    return this.threads.read(actor, id);
  }

  /** Changes title or kind. */
  @Patch(':id')
  @SignedIn()
  @Etag()
  changeThread(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() change: ChangeThreadDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<ThreadResponse> {
    return this.threads.change(actor, id, change, ifMatch);
  }

  /** Says which post answers the question. */
  @Put(':id/answer')
  @SignedIn()
  @Etag()
  markAnswer(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { seq }: MarkAnswerDto,
  ): Promise<ThreadResponse> {
    return this.threads.markAnswer(actor, id, seq);
  }

  /** Whom and what could be meant by what has been typed after an `@`: only those who may read the thread. */
  @Get(':id/mention-suggestions')
  @SignedIn()
  async suggestMentions(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { q }: MentionQuery,
  ): Promise<MentionSuggestions> {
    const { thread } = await this.door.getForReading(actor, id);
    return this.mentions.suggest(actor, thread.place, q);
  }
}
