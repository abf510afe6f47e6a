import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentActor, Public, askerKeys, type Actor } from '#platform/access';
import { AppConfig } from '#platform/config';
import { LOGGER, type Logger } from '#platform/logging';
import { filtersOf } from '../use-case-listing.service.js';
import { DictionaryQuery, ExportUseCasesQuery } from './export-use-cases.query.js';
import { UseCaseExporter, type ExportFormat } from './use-case-exporter.js';
import { DICTIONARY_PATH, OPEN_LICENCE } from './use-case-json-ld.js';
import { dictionaryCsv, useCaseDictionary } from './use-case-dictionary.js';
import { UseCaseDictionary } from './use-case-dictionary.response.js';

/** Media types of the exports. Lines of JSON have no registered one. */
export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

@Controller('use-cases')
export class UseCaseExportController {
  constructor(
    private readonly exporter: UseCaseExporter,
    private readonly config: AppConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** All published cases that the filters find and the asker may see, as one file. It is streamed, whatever its size. */
  @Get('export')
  @Public()
  @ApiProduces('text/csv', 'application/json', 'application/x-ndjson', 'application/ld+json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportUseCases(
    @CurrentActor() actor: Actor | null,
    @Query() query: ExportUseCasesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format, q } = query;
    const text = this.exporter.text({ format, q, filter: filtersOf(query), keys: askerKeys(actor) });
    void reply.headers({
      'content-type': EXPORT_MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="torget-use-cases-${today()}.${format}"`,
      'cache-control': 'private, no-cache',
      link: this.links(actor === null),
    });
    if (request.method === 'HEAD') {
      await reply.send('');
      return;
    }
    // What goes wrong before the first words can still be answered with a problem; after them the answer can only break off.
    const first = await text.next();
    const rest = this.told(first.done === true ? '' : first.value, text, request);
    await reply.send(Readable.from(rest, { objectMode: false }));
  }

  /** Every field of the exports: what it is called, what it holds, when it is asked for, and what changed in each version of the standard. */
  @Get('dictionary')
  @Public()
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ type: UseCaseDictionary })
  readDictionary(
    @Query() { format = 'json', lang = 'sv' }: DictionaryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): UseCaseDictionary | string {
    void reply.headers({ 'cache-control': 'public, max-age=3600', 'content-language': lang });
    const dictionary = useCaseDictionary(lang);
    if (format === 'json') return dictionary;
    void reply.headers({
      'content-type': EXPORT_MEDIA_TYPES.csv,
      'content-disposition': `attachment; filename="torget-use-cases-dictionary-${lang}.csv"`,
    });
    return dictionaryCsv(dictionary);
  }

  private async *told(first: string, rest: AsyncGenerator<string>, { id }: FastifyRequest): AsyncGenerator<string> {
    try {
      yield first;
      yield* rest;
    } catch (error) {
      this.logger.error({ requestId: id, err: error }, 'an export broke off');
      throw error;
    } finally {
      await rest.return(undefined);
    }
  }

  /** What explains an export (RFC 8288), and the licence: only what everyone may see is open data. */
  private links(isOpen: boolean): string {
    const dictionary = `<${this.config.publicUrl}${DICTIONARY_PATH}>; rel="describedby"; type="application/json"`;
    return isOpen ? `${dictionary}, <${OPEN_LICENCE}>; rel="license"` : dictionary;
  }
}

/** Today in Sweden, as `2026-11-22`. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(new Date());
}
