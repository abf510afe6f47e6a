import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '#platform/access';
import { Etag, IdParam } from '#platform/http';
import { Profiles } from './profiles.service.js';
import { UserResponse } from './user.response.js';

/** Other people. */
@ApiTags('users')
@SignedIn()
@Controller('users')
export class UsersController {
  constructor(private readonly profiles: Profiles) {}

  /** Answers with what a person shows to other members. */
  @Get(':id')
  @Etag()
  getUser(@IdParam('id') id: string): Promise<UserResponse> {
    return this.profiles.getUser(id);
  }
}
