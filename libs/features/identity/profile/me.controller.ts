import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Etag, IfMatch } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import { ChangePasswordDto } from './change-password.dto.js';
import { Me } from './me.response.js';
import { PasswordChange } from './password-change.service.js';
import { Profiles } from './profiles.service.js';
import { UpdateMeDto } from './update-me.dto.js';

/** The person who is signed in. */
@ApiTags('me')
@SignedIn()
@Controller('me')
export class MeController {
  constructor(
    private readonly profiles: Profiles,
    private readonly passwordChange: PasswordChange,
  ) {}

  /** Answers with who you are and where you belong. */
  @Get()
  @Etag()
  getMe(@CurrentActor() actor: Actor): Promise<Me> {
    return this.profiles.getMe(actor);
  }

  /** Changes your profile. */
  @Patch()
  @Etag()
  updateMe(@CurrentActor() actor: Actor, @Body() changes: UpdateMeDto, @IfMatch() ifMatch: number | null): Promise<Me> {
    return this.profiles.updateMe(actor, changes, ifMatch);
  }

  /** Replaces your password, and ends your other sessions. */
  @Post('password')
  @HttpCode(204)
  async changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    assertInPerson(actor);
    await this.passwordChange.change(actor, body.currentPassword, body.newPassword);
  }
}
