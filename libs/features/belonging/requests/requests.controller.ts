import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequireRole, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, PageQuery } from '#platform/http';
import { TurnDownDto } from '../belonging.dto.js';
import { AskToJoinDto, JoinRequestList, JoinRequestResponse, LetInDto, OwnRequestList } from './requests.dto.js';
import { RequestsService } from './requests.service.js';

/** Asking to be let into an organisation, and answering. */
@ApiTags('membership')
@SignedIn()
@Controller('organisations/:slug/requests')
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  /** Asks to be let in. The organisation's administrators answer, or the platform's editors where there are none. */
  @Post()
  @Idempotent()
  askToJoin(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { message }: AskToJoinDto,
  ): Promise<JoinRequestResponse> {
    return this.requests.askToJoin(actor, slug, message);
  }

  /** Requests that wait, for those who answer them. */
  @Get()
  listRequests(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<JoinRequestList> {
    return this.requests.listRequests(actor, slug, query);
  }

  @Post(':id/approve')
  @HttpCode(204)
  async approve(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('id') id: string,
    @Body() { role }: LetInDto,
  ): Promise<void> {
    await this.requests.approve(actor, slug, id, role);
  }

  @Post(':id/refuse')
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
@Controller('me/join-requests')
export class OwnRequestsController {
  constructor(private readonly requests: RequestsService) {}

  @Get()
  listOwn(@CurrentActor() actor: Actor): Promise<OwnRequestList> {
    return this.requests.listOwn(actor);
  }

  /** Takes one's request back. */
  @Delete(':id')
  @HttpCode(204)
  async withdraw(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.requests.withdraw(actor, id);
  }
}

/** Requests that no organisation can answer itself. */
@ApiTags('administration')
@RequireRole('editor')
@Controller('admin/join-requests')
export class UnledRequestsController {
  constructor(private readonly requests: RequestsService) {}

  /** Requests to organisations without an administrator, the oldest first. */
  @Get()
  listUnled(@Query() query: PageQuery): Promise<JoinRequestList> {
    return this.requests.listUnled(query);
  }
}
