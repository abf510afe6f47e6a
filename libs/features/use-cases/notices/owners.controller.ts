import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { OwnersService } from './owners.service.js';

@SignedIn()
@Controller('use-cases/:slugOrId/owners')
export class OwnersController {
  constructor(private readonly owners: OwnersService) {}

  /** Takes one's organisation, by slug or id, off the owners of a case. */
  @Delete(':organisation')
  @HttpCode(204)
  leave(
    @CurrentActor() actor: Actor,
    @Param('slugOrId') slugOrId: string,
    @Param('organisation') organisation: string,
  ): Promise<void> {
    return this.owners.leave(actor, slugOrId, organisation);
  }
}
