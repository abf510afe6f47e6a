import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Etag, IdParam, Idempotent } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import { ContactMessages } from '../people/contact-messages.service.js';
import { ListPeopleQuery, PersonList, WriteToPersonDto } from '../people/people.dto.js';
import { People } from '../people/people.service.js';
import { Accepted } from '../registration/accepted.response.js';
import { Profiles } from './profiles.service.js';
import { UserResponse } from './user.response.js';

/** Other people. */
@ApiTags('users')
@SignedIn()
@Controller('users')
export class UsersController {
  constructor(
    private readonly profiles: Profiles,
    private readonly people: People,
    private readonly messages: ContactMessages,
  ) {}

  /** The people of Torget, by what they know and where they belong; the best match first, without words the newest first. */
  @Get()
  listPeople(@CurrentActor() actor: Actor, @Query() query: ListPeopleQuery): Promise<PersonList> {
    return this.people.list(actor, query);
  }

  /** Answers with what a person shows to other members. */
  @Get(':id')
  @Etag()
  getUser(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<UserResponse> {
    return this.profiles.getUser(actor, id);
  }

  /** Writes to a person by mail without learning their address. They see yours, to answer; so it takes a person, not a program. */
  @Post(':id/messages')
  @HttpCode(202)
  @Idempotent()
  async writeToPerson(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { message }: WriteToPersonDto,
  ): Promise<Accepted> {
    assertInPerson(actor);
    await this.messages.write(actor, id, message);
    return {};
  }
}
