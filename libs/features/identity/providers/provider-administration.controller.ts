import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequireRole, type Actor } from '#platform/access';
import { Etag, IfMatch } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import { asPem } from './make-provider.js';
import { ProviderAdministration } from './provider-administration.service.js';
import { CreateProviderDto, ReadSamlMetadataDto, UpdateProviderDto } from './provider.dto.js';
import { ProviderCheck, ProviderDetail, ProviderDetailList, SamlMetadataResponse } from './provider.response.js';
import { readSamlMetadata } from './saml-metadata.js';

/** The identity providers that people may sign in with, for administrators of the platform. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin/sign-in-providers')
export class ProviderAdministrationController {
  constructor(private readonly administration: ProviderAdministration) {}

  /** Lists all providers, also those that are not in use and those of the operator's file. */
  @Get()
  async listSignInProviders(): Promise<ProviderDetailList> {
    return { items: await this.administration.list(), nextCursor: null };
  }

  /** Sets a provider up. */
  @Post()
  async createSignInProvider(@CurrentActor() actor: Actor, @Body() body: CreateProviderDto): Promise<ProviderDetail> {
    assertInPerson(actor);
    return this.administration.create(actor, body);
  }

  /** Reads the metadata of a SAML provider, to fill the fields with; nothing is stored. */
  @Post('saml-metadata')
  @HttpCode(200)
  readSamlMetadata(@Body() { xml }: ReadSamlMetadataDto): SamlMetadataResponse {
    const { entityId, entryPoint, certificates } = readSamlMetadata(xml);
    return { entityId, entryPoint, certificates: certificates.map(asPem) };
  }

  /** One provider, without its secrets. */
  @Get(':slug')
  @Etag()
  getSignInProvider(@Param('slug') slug: string): Promise<ProviderDetail> {
    return this.administration.get(slug);
  }

  /** Changes a provider. Secrets that are not sent stay as they are. */
  @Patch(':slug')
  @Etag()
  async updateSignInProvider(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: UpdateProviderDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<ProviderDetail> {
    assertInPerson(actor);
    return this.administration.update(actor, slug, body, ifMatch);
  }

  /** Takes a provider away, with everyone's connection to it. */
  @Delete(':slug')
  @HttpCode(204)
  async removeSignInProvider(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    assertInPerson(actor);
    await this.administration.remove(actor, slug);
  }

  /** Asks the provider whether it is there and is who it should be. */
  @Post(':slug/check')
  @HttpCode(200)
  checkSignInProvider(@Param('slug') slug: string): Promise<ProviderCheck> {
    return this.administration.check(slug);
  }
}
