import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import { Providers } from '../providers/providers.service.js';
import { SessionResponse, SessionList } from './session.response.js';
import { Sessions } from './sessions.service.js';

/** One's own signed-in browsers. */
@ApiTags('me')
@SignedIn()
@Controller('me/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly providers: Providers,
  ) {}

  /** Lists the browsers in which you are signed in. */
  @Get()
  async listSessions(@CurrentActor() actor: Actor): Promise<SessionList> {
    const sessions = await this.sessions.list(actor);
    const names = await this.providers.names();
    return {
      items: sessions.map((session) => SessionResponse.from(session, actor.sessionId, names)),
      nextCursor: null,
    };
  }

  /** Ends one session; its browser is signed out at once. */
  @Delete(':id')
  @HttpCode(204)
  async endSession(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    assertInPerson(actor);
    await this.sessions.end(actor, id);
  }

  /** Ends all sessions but the one that asks. */
  @Delete()
  @HttpCode(204)
  async endOtherSessions(@CurrentActor() actor: Actor): Promise<void> {
    assertInPerson(actor);
    await this.sessions.endOthers(actor);
  }
}
