import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/access';
import { ClientInfo, type RequestInfo } from '#platform/http';
import { Accepted } from './accepted.response.js';
import { PasswordReset } from './password-reset.service.js';
import { ForgotPasswordDto, RegisterDto, ResetPasswordDto, VerifyEmailDto } from './registration.dto.js';
import { Registration } from './registration.service.js';

/** Getting an account, and getting back into it. */
@ApiTags('auth')
@Public()
@Controller('auth')
export class RegistrationController {
  constructor(
    private readonly registration: Registration,
    private readonly passwordReset: PasswordReset,
  ) {}

  /** Asks for an account. The answer is always the same; the mail says how to go on. */
  @Post('register')
  @HttpCode(202)
  async register(@Body() body: RegisterDto, @ClientInfo() client: RequestInfo): Promise<Accepted> {
    await this.registration.register(body, client);
    return {};
  }

  /** Opens the account with the secret of the link in the mail. */
  @Post('verify-email')
  @HttpCode(200)
  async verifyEmail(@Body() body: VerifyEmailDto): Promise<Accepted> {
    await this.registration.verifyEmail(body.token);
    return {};
  }

  /** Asks for a link to choose a new password. The answer is always the same. */
  @Post('forgot-password')
  @HttpCode(202)
  async forgotPassword(@Body() body: ForgotPasswordDto, @ClientInfo() client: RequestInfo): Promise<Accepted> {
    await this.passwordReset.request(body.email, client);
    return {};
  }

  /** Chooses a new password with the secret of the link in the mail. All sessions end. */
  @Post('reset-password')
  @HttpCode(204)
  async resetPassword(@Body() body: ResetPasswordDto): Promise<void> {
    await this.passwordReset.reset(body.token, body.password);
  }
}
