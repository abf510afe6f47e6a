import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { ACCOUNT_LIMITS, LANGUAGES, type Language } from '#contracts';
import { mailAddress, trimmed } from '../transforms.js';

/** The secret of a link; anything longer is none of ours. */
const SECRET_MAX = 100;

/** Someone who wants an account. */
export class RegisterDto {
  @Transform(mailAddress)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  @IsEmail()
  email: string;

  @IsString()
  @MinLength(ACCOUNT_LIMITS.passwordMin)
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  password: string;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.nameMax)
  name: string;

  /** Language of the mail; absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

/** The secret of the link that was sent to verify an address. */
export class VerifyEmailDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(SECRET_MAX)
  token: string;
}

/** Someone who forgot their password. */
export class ForgotPasswordDto {
  @Transform(mailAddress)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  @IsEmail()
  email: string;
}

/** A new password, with the secret of the link that was sent. */
export class ResetPasswordDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(SECRET_MAX)
  token: string;

  @IsString()
  @MinLength(ACCOUNT_LIMITS.passwordMin)
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  password: string;
}
