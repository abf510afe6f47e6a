import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import {
  CapabilityList,
  CapabilityResponse,
  ChangeCapabilityDto,
  CloseCapabilityDto,
  ListCapabilitiesQuery,
  ListOwnCapabilitiesQuery,
  WriteCapabilityDto,
} from './capabilities.dto.js';
import { Capabilities } from './capabilities.service.js';

@ApiTags('partners')
@Controller('organisations/:slug/capabilities')
export class OrganisationCapabilitiesController {
  constructor(private readonly capabilities: Capabilities) {}

  /** What one organisation does, offers and seeks, newest first. */
  @Get()
  @Public()
  listOfOrganisation(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: ListOwnCapabilitiesQuery,
  ): Promise<CapabilityList> {
    return this.capabilities.listOf(actor, slug, query);
  }

  /** Tells of something that the organisation does, offers or seeks. */
  @Post()
  @SignedIn()
  @Idempotent()
  @Etag()
  addCapability(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() said: WriteCapabilityDto,
  ): Promise<CapabilityResponse> {
    return this.capabilities.add(actor, slug, said);
  }
}

@ApiTags('partners')
@Controller('capabilities')
export class CapabilitiesController {
  constructor(private readonly capabilities: Capabilities) {}

  /** What organisations do, offer and seek, newest first. */
  @Get()
  @Public()
  listCapabilities(
    @CurrentActor() actor: Actor | null,
    @Query() query: ListCapabilitiesQuery,
  ): Promise<CapabilityList> {
    return this.capabilities.list(actor, query);
  }

  @Get(':id')
  @Public()
  @Etag()
  getCapability(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<CapabilityResponse> {
    return this.capabilities.get(actor, id);
  }

  /** Changes it; what is absent stays. */
  @Patch(':id')
  @SignedIn()
  @Etag()
  changeCapability(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: ChangeCapabilityDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<CapabilityResponse> {
    return this.capabilities.change(actor, id, said, ifMatch);
  }

  /** Says that it is over: fulfilled, and with whom, or not. */
  @Post(':id/close')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  closeCapability(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() how: CloseCapabilityDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<CapabilityResponse> {
    return this.capabilities.close(actor, id, how, ifMatch);
  }

  /** Takes it up again. */
  @Post(':id/reopen')
  @HttpCode(200)
  @SignedIn()
  @Etag()
  reopenCapability(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<CapabilityResponse> {
    return this.capabilities.reopen(actor, id, ifMatch);
  }

  /** Takes it away; one that others have answered is closed instead. */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  removeCapability(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.capabilities.remove(actor, id, ifMatch);
  }
}
