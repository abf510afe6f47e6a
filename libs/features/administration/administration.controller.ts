import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequireRole } from '#platform/access';
import { Readiness } from '#platform/health';
import { badCursor, decodeCursor, IdParam, isId, notFound, page, PageQuery } from '#platform/http';
import { Mailer } from '#platform/mail';
import { DeadLetters } from '#platform/outbox';
import {
  DeadLetterList,
  DeadLetterResponse,
  KeptMailDetail,
  KeptMailList,
  KeptMailResponse,
  StatusResponse,
} from './dto/administration.response.js';

/** The machinery, for platform administrators. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin')
export class AdministrationController {
  constructor(
    private readonly readiness: Readiness,
    private readonly deadLetters: DeadLetters,
    private readonly mailer: Mailer,
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
    if (!(await this.deadLetters.retry(id))) throw noSuchLetter();
  }

  /** Leaves the event undelivered for good. */
  @Delete('dead-letters/:id')
  @HttpCode(204)
  async discardDeadLetter(@IdParam('id') id: string): Promise<void> {
    if (!(await this.deadLetters.discard(id))) throw noSuchLetter();
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

  /** One kept mail. */
  @Get('mails/:id')
  async getMail(@Param('id') id: string): Promise<KeptMailDetail> {
    const mail = await this.mailer.readKept(id);
    if (!mail) throw notFound('mail.not_found', 'There is no such mail');
    return { ...KeptMailResponse.from(mail), source: mail.source };
  }
}

function noSuchLetter(): Error {
  return notFound('dead_letter.not_found', 'There is no such dead letter');
}
