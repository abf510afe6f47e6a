import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequireRole } from '#platform/access';
import { Readiness } from '#platform/health';
import { badCursor, decodeCursor, IdParam, isId, page, PageQuery } from '#platform/http';
import { Mailer } from '#platform/mail';
import { DeadLetters } from '#platform/outbox';
import {
  DeadLetterList,
  DeadLetterResponse,
  KeptMailDetail,
  KeptMailList,
  KeptMailResponse,
  StatusResponse,
} from './machinery.response.js';
import { Machinery } from './machinery.service.js';

/** The machinery, for platform administrators. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin')
export class MachineryController {
  constructor(
    private readonly readiness: Readiness,
    private readonly deadLetters: DeadLetters,
    private readonly mailer: Mailer,
    private readonly machinery: Machinery,
  ) {}

  /** The same as `/readyz`, as a list. */
  @Get('status')
  async getStatus(): Promise<StatusResponse> {
    const report = await this.readiness.report();
    return {
      status: report.status,
      parts: Object.entries(report.parts).map(([name, { status, ...figures }]) => ({ name, status, figures })),
    };
  }

  /** Events that could not be delivered, newest first. */
  @Get('dead-letters')
  async listDeadLetters(@Query() query: PageQuery): Promise<DeadLetterList> {
    const [after] = decodeCursor(query.cursor, 1) ?? [null];
    if (after !== null && !(typeof after === 'string' && isId(after))) throw badCursor();
    const letters = page(await this.deadLetters.list(query.limit + 1, after), query.limit, (letter) => [letter.id]);
    return { items: letters.items.map((letter) => DeadLetterResponse.from(letter)), nextCursor: letters.nextCursor };
  }

  /** Gives the event to its handler anew. */
  @Post('dead-letters/:id/retry')
  @HttpCode(204)
  async retryDeadLetter(@IdParam('id') id: string): Promise<void> {
    await this.machinery.retryDeadLetter(id);
  }

  /** Leaves the event undelivered for good. */
  @Delete('dead-letters/:id')
  @HttpCode(204)
  async discardDeadLetter(@IdParam('id') id: string): Promise<void> {
    await this.machinery.discardDeadLetter(id);
  }

  /** Mails that were kept as files because `SMTP_URL` is not set, newest first. */
  @Get('mails')
  async listMails(@Query() query: PageQuery): Promise<KeptMailList> {
    const [start] = decodeCursor(query.cursor, 1) ?? [0];
    const from = typeof start === 'number' ? start : 0;
    const kept = await this.mailer.listKept();
    const mails = page(kept.slice(from, from + query.limit + 1), query.limit, () => [from + query.limit]);
    return { items: mails.items.map((mail) => KeptMailResponse.from(mail)), nextCursor: mails.nextCursor };
  }

  /** One kept mail; that it was opened is remembered. */
  @Get('mails/:id')
  async getMail(@Param('id') id: string): Promise<KeptMailDetail> {
    const mail = await this.machinery.openMail(id);
    return { ...KeptMailResponse.from(mail), source: mail.source };
  }
}
