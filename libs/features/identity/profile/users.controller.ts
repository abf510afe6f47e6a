import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '#platform/access';
import { IdParam } from '#platform/http';
import { Profiles } from './profiles.service.js';
import { PublicProfile } from './public-profile.response.js';

/** Other people. */
@ApiTags('users')
@SignedIn()
@Controller('users')
export class UsersController {
  constructor(private readonly profiles: Profiles) {}

  /** Answers with what a person shows to other members. */
  @Get(':id')
  getUser(@IdParam('id') id: string): Promise<PublicProfile> {
    return this.profiles.getPublicProfile(id);
  }
}
