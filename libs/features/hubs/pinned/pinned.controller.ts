import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam } from '#platform/http';
import { ChangePinDto, OrderPinsDto, Pin, PinDto, PinList } from './pinned.dto.js';
import { Pinned } from './pinned.service.js';

/** Links and documents that are pinned in a hub. */
@ApiTags('hubs')
@SignedIn()
@Controller('hubs/:slug/links')
export class PinnedController {
  constructor(private readonly pinned: Pinned) {}

  @Get()
  @Public()
  listPinned(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<PinList> {
    return this.pinned.list(actor, slug);
  }

  /** Pins a link, or a file that one has uploaded. */
  @Post()
  @Idempotent()
  pin(@CurrentActor() actor: Actor, @Param('slug') slug: string, @Body() body: PinDto): Promise<Pin> {
    return this.pinned.pin(actor, slug, body);
  }

  /** Puts everything that is pinned into another order. */
  @Put('order')
  orderPinned(@CurrentActor() actor: Actor, @Param('slug') slug: string, @Body() body: OrderPinsDto): Promise<PinList> {
    return this.pinned.order(actor, slug, body);
  }

  @Patch(':id')
  changePin(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('id') id: string,
    @Body() body: ChangePinDto,
  ): Promise<Pin> {
    return this.pinned.change(actor, slug, id, body);
  }

  /** Takes it away; a document's file goes with it. */
  @Delete(':id')
  @HttpCode(204)
  async unpin(@CurrentActor() actor: Actor, @Param('slug') slug: string, @IdParam('id') id: string): Promise<void> {
    await this.pinned.unpin(actor, slug, id);
  }
}
