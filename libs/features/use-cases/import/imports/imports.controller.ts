import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiProduces, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Etag, IdParam, IfMatch, PageQuery, RequestKey, StreamedBody } from '#platform/http';
import { DirectImportQuery, ImportLanguageQuery, ListImportRowsQuery, MapImportDto } from './dto/import.dto.js';
import { ImportList, ImportReportResponse, ImportResponse, ImportRowList } from './dto/import.response.js';
import { reportFile } from './import-report.js';
import { Imports, type ImportWishes } from './imports.service.js';
import { uploadOf, uploadOrBodyOf } from './uploads.js';

const FILE = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      organisation: { type: 'string', description: 'Slug, id or name of the owner of rows that name none' },
      source: { type: 'string', description: 'Register that the rows come from, for rows that do not say' },
      file: { type: 'string', format: 'binary', description: 'CSV, a JSON array, or one JSON object a line' },
    },
  },
};

@SignedIn()
@Controller('use-cases')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  /** Imports a file that speaks our names: as the body, or as a form. A dry run answers at once with what would happen. */
  @Post('import')
  @HttpCode(202)
  @StreamedBody()
  @ApiConsumes('text/csv', 'application/json', 'application/x-ndjson', 'multipart/form-data')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiExtraModels(ImportReportResponse, ImportResponse)
  @ApiResponse({ status: 200, description: 'A dry run', type: ImportReportResponse })
  @ApiResponse({ status: 202, description: 'The import has begun', schema: { $ref: getSchemaPath(ImportResponse) } })
  async importFile(
    @CurrentActor() actor: Actor,
    @Query() query: DirectImportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @RequestKey() requestKey: string | null,
  ): Promise<ImportResponse | ImportReportResponse> {
    const { file, wishes } = await uploadOrBodyOf(request);
    const all: ImportWishes = {
      organisation: query.organisation ?? wishes.organisation ?? null,
      source: query.source ?? wishes.source ?? null,
      publish: query.publish ?? wishes.publish ?? false,
    };
    if (query.dryRun) {
      void reply.status(HttpStatus.OK);
      return this.imports.tryOut(actor, file, all);
    }
    const begun = await this.imports.uploadAndRun(actor, file, all, requestKey);
    void reply.header('location', `/api/v1/use-cases/imports/${begun.id}`);
    return begun;
  }

  /** Keeps a file and looks at it: its columns, and what they most likely mean. Nothing is imported yet. */
  @Post('imports')
  @Etag()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @RequestKey() requestKey: string | null,
  ): Promise<ImportResponse> {
    const { file, wishes } = await uploadOf(request);
    return this.imports.upload(actor, file, wishes, requestKey);
  }

  /** One's imports, newest first; administrators of the platform see all. */
  @Get('imports')
  listImports(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ImportList> {
    return this.imports.list(actor, query);
  }

  /** One import, and how far it has come. */
  @Get('imports/:id')
  @Etag()
  readImport(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ImportResponse> {
    return this.imports.read(actor, id);
  }

  /** Says what the columns and values of the file mean. */
  @Put('imports/:id/mapping')
  @Etag()
  mapImport(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() mapping: MapImportDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<ImportResponse> {
    return this.imports.map(actor, id, mapping, ifMatch);
  }

  /** Begins to find out what importing the file would do with every row. */
  @Post('imports/:id/preview')
  @HttpCode(202)
  previewImport(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ImportResponse> {
    return this.imports.preview(actor, id);
  }

  /** Begins to import the file. */
  @Post('imports/:id/run')
  @HttpCode(202)
  runImport(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ImportResponse> {
    return this.imports.run(actor, id);
  }

  /** Stops a preview, or an import where it is: what it has stored stays. */
  @Post('imports/:id/cancel')
  @HttpCode(200)
  cancelImport(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ImportResponse> {
    return this.imports.cancel(actor, id);
  }

  /** The answers to the rows of the last preview, or of the import. */
  @Get('imports/:id/rows')
  listRows(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListImportRowsQuery,
  ): Promise<ImportRowList> {
    return this.imports.listRows(actor, id, query);
  }

  /** The same as a CSV file. */
  @Get('imports/:id/report')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="import.csv"')
  @ApiProduces('text/csv')
  async downloadReport(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { lang }: ImportLanguageQuery,
  ): Promise<StreamableFile> {
    await this.imports.read(actor, id);
    return new StreamableFile(reportFile(this.imports.rows(actor, id, lang), lang));
  }

  /** Deletes an import with its file and its answers; the cases stay. */
  @Delete('imports/:id')
  @HttpCode(204)
  deleteImport(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.imports.delete(actor, id, ifMatch);
  }
}
