import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';
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
}
