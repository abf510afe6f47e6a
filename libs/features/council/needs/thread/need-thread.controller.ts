import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ThreadResponse, Threads } from '#features/threads';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { Etag } from '#platform/http';
import { NeedDoor } from '../need-door.js';

@ApiTags('council')
@Controller('council/needs/:slug/thread')
export class NeedThreadController {
  constructor(
    private readonly door: NeedDoor,
    private readonly threads: Threads,
  ) {}

  /** The thread of a need. */
  @Get()
  @Public()
  @Etag()
  async readNeedThread(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<ThreadResponse> {
    const { id } = await this.door.get(slug);
    return this.threads.read(actor, await this.threads.openOnly('need', id));
  }
}
