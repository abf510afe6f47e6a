import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import { ActionPointList, ActionPointResponse, AddActionDto, UpdateActionDto } from './actions.dto.js';
import { ActionPoints } from './actions.service.js';

/** What people took upon themselves in meetings. */
@ApiTags('council')
@SignedIn()
@Controller()
export class ActionsController {
  constructor(private readonly actions: ActionPoints) {}

  /** For all once the minutes are approved, before for those who take part. */
  @Get('council/meetings/:id/actions')
  @Public()
  listActions(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<ActionPointList> {
    return this.actions.list(actor, id);
  }

  @Post('council/meetings/:id/actions')
  @Idempotent()
  @Etag()
  addAction(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AddActionDto,
  ): Promise<ActionPointResponse> {
    return this.actions.add(actor, id, body);
  }

  /** Changes an action point, or says whether it is done. */
  @Patch('council/actions/:id')
  @Etag()
  updateAction(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateActionDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<ActionPointResponse> {
    return this.actions.update(actor, id, body, ifMatch);
  }

  @Delete('council/actions/:id')
  @HttpCode(204)
  async removeAction(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.actions.remove(actor, id);
  }

  /** One's own, of all meetings. */
  @Get('me/action-points')
  listOwnActions(@CurrentActor() actor: Actor): Promise<ActionPointList> {
    return this.actions.listOwn(actor);
  }
}
