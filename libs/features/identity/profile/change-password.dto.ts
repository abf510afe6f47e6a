import { IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '#contracts';

/** A new password, with the present one as proof. */
export class ChangePasswordDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  currentPassword: string;

  @IsString()
  @MinLength(ACCOUNT_LIMITS.passwordMin)
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  newPassword: string;
}
