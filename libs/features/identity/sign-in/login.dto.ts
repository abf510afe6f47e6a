import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '#contracts';
import { mailAddress } from '../transforms.js';

/** An e-mail address and its password. */
export class LoginDto {
  @Transform(mailAddress)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  @IsEmail()
  email: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  password: string;

  /** For those who sign in in two steps: six digits of the authenticator app, or a recovery code. */
  @IsOptional()
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.codeMax)
  code?: string;
}
