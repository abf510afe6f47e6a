import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicUseCases } from '#features/use-cases';
import { Public } from '#platform/access';
import { AppConfig } from '#platform/config';
import { sendUnlessKnown } from '#platform/http';
import { accepted } from './accepted.js';
import { catalogueOf } from './catalogue.js';
import { CatalogueQuery } from './catalogue.query.js';
import { CATALOGUE_FORMATS, write, type CatalogueFormat } from './serialisations.js';

const HOUR = 3600;

@Controller('open-data')
@Public()
export class CatalogueController {
  constructor(
    private readonly useCases: PublicUseCases,
    private readonly config: AppConfig,
  ) {}

  /** The data sets of this site, their forms and their licence, by DCAT-AP-SE 3. */
  @Get('catalog')
  @ApiProduces(...Object.values(CATALOGUE_FORMATS))
  @ApiOkResponse({ schema: { type: 'string' } })
  async readCatalogue(
    @Query() { format }: CatalogueQuery,
    @Headers('accept') accept: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('vary', 'Accept');
    await this.send(format ?? accepted(accept), request, reply);
  }

  /** The same as RDF/XML. */
  @Get('catalog.rdf')
  @ApiProduces(CATALOGUE_FORMATS.rdf)
  readRdfXml(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('rdf', request, reply);
  }

  /** The same as Turtle. */
  @Get('catalog.ttl')
  @ApiProduces(CATALOGUE_FORMATS.ttl)
  readTurtle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('ttl', request, reply);
  }

  /** The same as JSON-LD. */
  @Get('catalog.jsonld')
  @ApiProduces(CATALOGUE_FORMATS.jsonld)
  readJsonLd(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('jsonld', request, reply);
  }

  private async send(format: CatalogueFormat, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const modified = await this.useCases.lastChange();
    await sendUnlessKnown(request, reply, {
      body: await write(catalogueOf(this.config, { modified }), format),
      type: `${CATALOGUE_FORMATS[format]}; charset=utf-8`,
      lastModified: null,
      maxAge: HOUR,
    });
  }
}
