import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { assertInPerson } from '../access/access.policy.js';
import { Accepted } from '../registration/accepted.response.js';
import { ErasureRequests } from './erasure-requests.service.js';
import { ConfirmErasureDto, ErasureConfirmed, ErasureResponse, RequestErasureDto } from './own-data.dto.js';
import { OwnDataExport } from './own-data-export.service.js';

/** What is held about oneself: having it, and having it erased. */
@ApiTags('me')
@SignedIn()
@Controller('me')
export class OwnDataController {
  constructor(
    private readonly exporting: OwnDataExport,
    private readonly erasure: ErasureRequests,
  ) {}

  /** Everything that is held about you, as a zip file: `data.json`, what you have uploaded in `files/`, and a text that explains it. */
  @Get('export')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportOwnData(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.exporting.make(actor);
    const day = new Date().toISOString().slice(0, 10);
    await reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="torget-${day}.zip"`,
        'cache-control': 'no-store',
      })
      .send(content);
  }

  /** Whether and when your account is erased, and which organisations that would leave without an administrator. */
  @Get('erasure')
  getErasure(@CurrentActor() actor: Actor): Promise<ErasureResponse> {
    return this.erasure.get(actor);
  }

  /** Asks for your account to be erased. Nothing happens before the link in the mail is followed. */
  @Post('erasure')
  @HttpCode(202)
  async requestErasure(@CurrentActor() actor: Actor, @Body() { password }: RequestErasureDto): Promise<Accepted> {
    assertInPerson(actor);
    await this.erasure.request(actor, password);
    return {};
  }

  /** Keeps the account after all. */
  @Delete('erasure')
  @HttpCode(204)
  async callOffErasure(@CurrentActor() actor: Actor): Promise<void> {
    assertInPerson(actor);
    await this.erasure.callOff(actor);
  }
}

/** The link in the mail; it is followed in whichever browser the mail is read. */
@ApiTags('auth')
@Public()
@Controller('auth')
export class ErasureConfirmationController {
  constructor(private readonly erasure: ErasureRequests) {}

  /** Begins the waiting time before an account is erased, with the secret of the link in the mail. */
  @Post('confirm-erasure')
  @HttpCode(200)
  confirmErasure(@Body() { token }: ConfirmErasureDto): Promise<ErasureConfirmed> {
    return this.erasure.confirm(token);
  }
}
