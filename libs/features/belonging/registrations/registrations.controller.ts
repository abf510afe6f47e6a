import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequireRole, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, PageQuery } from '#platform/http';
import { RefuseDto } from '../belonging.dto.js';
import {
  OwnRegistrationList,
  RegisterAssociationDto,
  RegistrationResponse,
  WaitingRegistrationList,
} from './registrations.dto.js';
import { RegistrationsService } from './registrations.service.js';

/** Putting an association on Torget. */
@ApiTags('organisations')
@SignedIn()
@Controller()
export class RegistrationsController {
  constructor(private readonly registrations: RegistrationsService) {}

  /**
   * Registers an association. It is there at once, marked as not verified; who registered it becomes its administrator when an
   * editor of the platform has verified it.
   */
  @Post('organisations')
  @Idempotent()
  register(@CurrentActor() actor: Actor, @Body() association: RegisterAssociationDto): Promise<RegistrationResponse> {
    return this.registrations.register(actor, association);
  }

  /** What became of the associations that one has registered. */
  @Get('me/registrations')
  listOwn(@CurrentActor() actor: Actor): Promise<OwnRegistrationList> {
    return this.registrations.listOwn(actor);
  }
}

/** Associations that wait to be verified. */
@ApiTags('administration')
@RequireRole('editor')
@Controller('admin/registrations')
export class RegistrationQueueController {
  constructor(private readonly registrations: RegistrationsService) {}

  @Get()
  listOpen(@Query() query: PageQuery): Promise<WaitingRegistrationList> {
    return this.registrations.listOpen(query);
  }

  /** The association is who it says, and its registrant its first administrator. */
  @Post(':id/approve')
  @HttpCode(204)
  async approve(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.registrations.approve(actor, id);
  }

  /** Takes the association away again, and tells why. */
  @Post(':id/refuse')
  @HttpCode(204)
  async refuse(@CurrentActor() actor: Actor, @IdParam('id') id: string, @Body() { reason }: RefuseDto): Promise<void> {
    await this.registrations.refuse(actor, id, reason);
  }
}
