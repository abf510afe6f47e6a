import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { RequireRole } from '#platform/access';
import { AuditLogList, AuditLogQuery, AuditVerification, ExportAuditLogQuery } from './audit-log.dto.js';
import { AuditLogReading } from './audit-log.service.js';

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8; header=present', jsonl: 'application/x-ndjson; charset=utf-8' };

/** Who did what. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin/audit-log')
export class AuditLogController {
  constructor(private readonly log: AuditLogReading) {}

  /** What was done, newest first. */
  @Get()
  list(@Query() query: AuditLogQuery): Promise<AuditLogList> {
    return this.log.list(query);
  }

  /** The same as a file, at most 100,000 entries. The export itself is remembered. */
  @Get('export')
  @ApiProduces('text/csv', 'application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(@Query() query: ExportAuditLogQuery, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.log.export(query);
    void reply.headers({
      'content-type': MEDIA_TYPES[query.format],
      'content-disposition': `attachment; filename="torget-audit-log.${query.format}"`,
      'cache-control': 'private, no-store',
    });
    await reply.send(Readable.from(lines, { objectMode: false }));
  }

  /** What the last look through the log found. */
  @Get('verification')
  getVerification(): Promise<AuditVerification> {
    return this.log.lastVerification();
  }

  /** Looks through the whole log now, whether anybody changed it. */
  @Post('verification')
  @HttpCode(200)
  verify(): Promise<AuditVerification> {
    return this.log.verify();
  }
}
