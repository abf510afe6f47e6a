import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { NeedChainResponse, NeedsOfThing } from './chain.dto.js';
import { Chains } from './chains.service.js';

@ApiTags('council')
@Public()
@Controller('council')
export class ChainsController {
  constructor(private readonly chains: Chains) {}

  /** Everything that a need is joined to, and its story in order of time. */
  @Get('needs/:slugOrId/chain')
  readChain(@CurrentActor() actor: Actor | null, @Param('slugOrId') slugOrId: string): Promise<NeedChainResponse> {
    return this.chains.ofNeed(actor, slugOrId);
  }

  /** The needs that a thing belongs to, such as a round, a use case or a thread; by its id. */
  @Get('chain/:kind/:id')
  readNeedsOf(
    @CurrentActor() actor: Actor | null,
    @Param('kind') kind: string,
    @Param('id') id: string,
  ): Promise<NeedsOfThing> {
    return this.chains.needsOf(actor, kind, id);
  }
}
