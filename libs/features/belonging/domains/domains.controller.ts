import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, RequireRole, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, PageQuery } from '#platform/http';
import { RefuseDto } from '../belonging.dto.js';
import { DomainList, DomainResponse, ProposeDomainDto, ProposedDomainList } from './domains.dto.js';
import { DomainsService } from './domains.service.js';

/** The mail domains of an organisation. */
@ApiTags('membership')
@Controller('organisations/:slug/domains')
export class DomainsController {
  constructor(private readonly domains: DomainsService) {}

  /** Domains whose addresses make people members at once; proposed ones too for those who may propose. */
  @Get()
  @Public()
  listDomains(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<DomainList> {
    return this.domains.listDomains(actor, slug);
  }

  /** Says that a domain is the organisation's own. An editor of the platform confirms it; one who proposes confirms at once. */
  @Post()
  @SignedIn()
  @Idempotent()
  proposeDomain(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { domain }: ProposeDomainDto,
  ): Promise<DomainResponse> {
    return this.domains.proposeDomain(actor, slug, domain);
  }

  /** Takes a domain away. Those who belong to the organisation stay. */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  async removeDomain(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('id') id: string,
  ): Promise<void> {
    await this.domains.removeDomain(actor, slug, id);
  }
}

/** Domains that wait for an editor of the platform. */
@ApiTags('administration')
@RequireRole('editor')
@Controller('admin/domains')
export class ProposedDomainsController {
  constructor(private readonly domains: DomainsService) {}

  @Get()
  listProposed(@Query() query: PageQuery): Promise<ProposedDomainList> {
    return this.domains.listProposed(query);
  }

  /** The domain is the organisation's: everyone with a verified address there becomes its member. */
  @Post(':id/confirm')
  @HttpCode(204)
  async confirmDomain(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.domains.confirmDomain(actor, id);
  }

  @Post(':id/refuse')
  @HttpCode(204)
  async refuseDomain(@IdParam('id') id: string, @Body() { reason }: RefuseDto): Promise<void> {
    await this.domains.refuseDomain(id, reason);
  }
}
