import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TurnDownDto } from '#features/belonging';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, PageQuery } from '#platform/http';
import { JoinedHub, JoinHubDto } from '../members/members.dto.js';
import { HubRequestList, OwnHubRequestList } from './requests.dto.js';
import { HubRequests } from './requests.service.js';

/** Coming into a hub. */
@ApiTags('hubs')
@SignedIn()
@Controller('hubs/:slug')
export class HubRequestsController {
  constructor(private readonly requests: HubRequests) {}

  /** Joins the hub, or asks to be let in where one has to ask; the answer comes by mail. */
  @Post('join')
  @HttpCode(200)
  @Idempotent()
  join(@CurrentActor() actor: Actor, @Param('slug') slug: string, @Body() body: JoinHubDto): Promise<JoinedHub> {
    return this.requests.join(actor, slug, body);
  }

  /** Requests that wait, for those who look after the hub. */
  @Get('requests')
  listRequests(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<HubRequestList> {
    return this.requests.listRequests(actor, slug, query);
  }

  /** Lets the person in. */
  @Post('requests/:id/approve')
  @HttpCode(204)
  async approve(@CurrentActor() actor: Actor, @Param('slug') slug: string, @IdParam('id') id: string): Promise<void> {
    await this.requests.approve(actor, slug, id);
  }

  @Post('requests/:id/refuse')
  @HttpCode(204)
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('id') id: string,
    @Body() { reason }: TurnDownDto,
  ): Promise<void> {
    await this.requests.refuse(actor, slug, id, reason ?? null);
  }
}

/** One's own requests. */
@ApiTags('me')
@SignedIn()
@Controller('me/hub-requests')
export class OwnHubRequestsController {
  constructor(private readonly requests: HubRequests) {}

  @Get()
  listOwn(@CurrentActor() actor: Actor): Promise<OwnHubRequestList> {
    return this.requests.listOwn(actor);
  }

  /** Takes one's request back. */
  @Delete(':id')
  @HttpCode(204)
  async withdraw(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.requests.withdraw(actor, id);
  }
}
