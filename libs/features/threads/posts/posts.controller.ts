import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, IdParam, IfMatch, RequestKey } from '#platform/http';
import { PostReading } from './post-reading.service.js';
import { HeldPostResponse, PostPage, PostResponse, PostRevisionList } from './post.response.js';
import { Posts } from './posts.service.js';
import { EditPostDto, ReactionParam, ReadPostsQuery, RemovePostQuery, WritePostDto } from './posts.dto.js';

@ApiTags('threads')
@Controller('threads/:id/posts')
export class ThreadPostsController {
  constructor(
    private readonly posts: Posts,
    private readonly reading: PostReading,
  ) {}

  /** Posts by number: after, before or around one, or the first ones; lowest first in any case. */
  @Get()
  @Public()
  listPosts(
    @CurrentActor() actor: Actor | null,
    @IdParam('id') id: string,
    @Query() query: ReadPostsQuery,
  ): Promise<PostPage> {
    return this.reading.page(actor, id, query);
  }

  /**
   * Writes a post. The same `clientId` (or `Idempotency-Key`) again answers with the first post. In a place where moderators read a new member's
   * first posts it is 202: held.
   */
  @Post()
  @SignedIn()
  @ApiExtraModels(HeldPostResponse)
  @ApiCreatedResponse({ type: PostResponse })
  @ApiAcceptedResponse({ type: HeldPostResponse })
  async writePost(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() said: WritePostDto,
    @RequestKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostResponse | HeldPostResponse> {
    const clientId = said.clientId ?? key;
    const written = await this.posts.write(actor, id, clientId === null ? said : { ...said, clientId });
    if ('held' in written) void reply.status(202);
    return written;
  }
}

@ApiTags('threads')
@Controller('posts/:id')
export class PostsController {
  constructor(
    private readonly posts: Posts,
    private readonly reading: PostReading,
  ) {}

  /** One post. */
  @Get()
  @Public()
  @Etag()
  readPost(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<PostResponse> {
    return this.reading.read(actor, id);
  }

  /** Other words for a post; those before can be read as revisions. */
  @Patch()
  @SignedIn()
  @Etag()
  editPost(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() edit: EditPostDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<PostResponse> {
    return this.posts.edit(actor, id, edit, ifMatch);
  }

  /** Removes the words of a post; its number, author and the reason stay. */
  @Delete()
  @HttpCode(204)
  @SignedIn()
  async removePost(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { reason }: RemovePostQuery,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    await this.posts.remove(actor, id, reason ?? null, ifMatch);
  }

  /** All versions of a post, newest first. */
  @Get('revisions')
  @Public()
  listRevisions(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<PostRevisionList> {
    return this.reading.revisions(actor, id);
  }

  /** Reacts to a post. */
  @Put('reactions/:name')
  @SignedIn()
  react(@CurrentActor() actor: Actor, @Param() { id, name }: ReactionParam): Promise<PostResponse> {
    return this.posts.react(actor, id, name, true);
  }

  /** Takes a reaction back. */
  @Delete('reactions/:name')
  @SignedIn()
  takeBackReaction(@CurrentActor() actor: Actor, @Param() { id, name }: ReactionParam): Promise<PostResponse> {
    return this.posts.react(actor, id, name, false);
  }
}
