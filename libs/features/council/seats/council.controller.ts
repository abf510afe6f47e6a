import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, RequireRole, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, IfMatch } from '#platform/http';
import {
  AddObserverDto,
  CouncilResponse,
  CreateTermDto,
  FillSeatDto,
  ReadCouncilQuery,
  UpdateTermDto,
} from './terms.dto.js';
import { Terms } from './terms.service.js';

/** The council: who sits there, and for how long. */
@ApiTags('council')
@SignedIn()
@Controller('council')
export class CouncilController {
  constructor(private readonly terms: Terms) {}

  /** The term with its seats, observers and secretariat. */
  @Get()
  @Public()
  readCouncil(@CurrentActor() actor: Actor | null, @Query() { term }: ReadCouncilQuery): Promise<CouncilResponse> {
    return this.terms.read(actor, term);
  }

  /** The secretariat makes a term. */
  @Post('terms')
  @Idempotent()
  createTerm(@CurrentActor() actor: Actor, @Body() body: CreateTermDto): Promise<CouncilResponse> {
    return this.terms.create(actor, body);
  }

  @Patch('terms/:id')
  updateTerm(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateTermDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<CouncilResponse> {
    return this.terms.update(actor, id, body, ifMatch);
  }

  /** Takes away a term that nothing belongs to yet. */
  @Delete('terms/:id')
  @HttpCode(204)
  removeTerm(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    return this.terms.remove(actor, id);
  }

  /** Gives a municipality a seat, and says who sits there. */
  @Put('terms/:id/seats/:organisation')
  fillSeat(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Param('organisation') organisation: string,
    @Body() body: FillSeatDto,
  ): Promise<CouncilResponse> {
    return this.terms.fillSeat(actor, id, organisation, body);
  }

  @Delete('terms/:id/seats/:organisation')
  removeSeat(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Param('organisation') organisation: string,
  ): Promise<CouncilResponse> {
    return this.terms.removeSeat(actor, id, organisation);
  }

  /** Lets somebody of an association or agency observe. */
  @Put('terms/:id/observers/:userId')
  addObserver(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('userId') userId: string,
    @Body() body: AddObserverDto,
  ): Promise<CouncilResponse> {
    return this.terms.addObserver(actor, id, userId, body);
  }

  @Delete('terms/:id/observers/:userId')
  removeObserver(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('userId') userId: string,
  ): Promise<CouncilResponse> {
    return this.terms.removeObserver(actor, id, userId);
  }

  /** Administrators of the platform say who belongs to the secretariat. */
  @Put('secretaries/:userId')
  @RequireRole('admin')
  appointSecretary(@CurrentActor() actor: Actor, @IdParam('userId') userId: string): Promise<CouncilResponse> {
    return this.terms.appoint(actor, userId);
  }

  @Delete('secretaries/:userId')
  @RequireRole('admin')
  dismissSecretary(@CurrentActor() actor: Actor, @IdParam('userId') userId: string): Promise<CouncilResponse> {
    return this.terms.dismiss(actor, userId);
  }
}
