import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IntroducedPairs } from '#features/partners';
import { UseCasesService } from '#features/use-cases';
import { CurrentActor, isMemberOf, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, IdParam, notFound } from '#platform/http';
import { ThreadResponse } from '../threads/thread.response.js';
import { Threads } from '../threads/threads.service.js';

/** Things that have one thread each. */
@ApiTags('threads')
@Controller()
export class OnlyThreadsController {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly introductions: IntroducedPairs,
    private readonly threads: Threads,
  ) {}

  /** The thread of a use case. */
  @Get('use-cases/:slug/thread')
  @Public()
  @Etag()
  async readUseCaseThread(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<ThreadResponse> {
    const { id } = await this.useCases.getUseCaseForReading(actor, slug);
    return this.threads.read(actor, await this.threads.openOnly('use_case', id));
  }

  /** The thread of two organisations that have been introduced. */
  @Get('introductions/:id/thread')
  @SignedIn()
  @Etag()
  async readIntroductionThread(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ThreadResponse> {
    const pair = await this.introductions.find(id);
    if (!pair || ![pair.from, pair.to].some((side) => isMemberOf(actor, side.id)))
      throw notFound('introduction.not_found', 'There is no such introduction');
    return this.threads.read(actor, await this.threads.openOnly('introduction', id));
  }
}
