import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam, RequestKey } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import { ApiTokenResponse, ApiTokenList, CreatedApiToken } from './api-token.response.js';
import { ApiTokens } from './api-tokens.service.js';
import { CreateApiTokenDto } from './create-api-token.dto.js';

/** One's own tokens for programs. */
@ApiTags('me')
@SignedIn()
@Controller('me/api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  /** Lists your tokens, without their secrets. */
  @Get()
  async listApiTokens(@CurrentActor() actor: Actor): Promise<ApiTokenList> {
    const tokens = await this.tokens.list(actor);
    return { items: tokens.map((token) => ApiTokenResponse.from(token)), nextCursor: null };
  }

  /** Makes a token. Its secret is in the answer and nowhere else. */
  @Post()
  async createApiToken(
    @CurrentActor() actor: Actor,
    @Body() body: CreateApiTokenDto,
    // `@Idempotent()` keeps answers, and this answer is a secret.
    @RequestKey() key: string | null,
  ): Promise<CreatedApiToken> {
    assertInPerson(actor);
    return this.tokens.create(actor, body, key);
  }

  /** Removes a token; programs that use it are refused at once. */
  @Delete(':id')
  @HttpCode(204)
  async removeApiToken(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    assertInPerson(actor);
    await this.tokens.remove(actor, id);
  }
}
