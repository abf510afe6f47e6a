import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Confirmations } from './confirmations.service.js';
import { Confirmation, ConfirmByLinkDto, LinkList } from './dto/freshness.dto.js';

@Controller('use-cases')
export class FreshnessController {
  constructor(private readonly confirmations: Confirmations) {}

  /** Confirms a case with the secret of the link in a reminder. Opening the link changes nothing, as programs that look for bad links do that. */
  @Post('confirm')
  @HttpCode(200)
  @Public()
  confirmByLink(@Body() { token }: ConfirmByLinkDto): Promise<Confirmation> {
    return this.confirmations.confirmByLink(token);
  }

  /** Says that a case still is true; neither version nor ETag change. */
  @Post(':slugOrId/confirm')
  @HttpCode(200)
  @SignedIn()
  confirm(@CurrentActor() actor: Actor, @Param('slugOrId') slugOrId: string): Promise<Confirmation> {
    return this.confirmations.confirm(actor, slugOrId);
  }

  /** The links of a case and whether they lead anywhere, for those who may edit it. */
  @Get(':slugOrId/links')
  @SignedIn()
  listLinks(@CurrentActor() actor: Actor, @Param('slugOrId') slugOrId: string): Promise<LinkList> {
    return this.confirmations.listLinks(actor, slugOrId);
  }
}
