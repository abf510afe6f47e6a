import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '#contracts';

/** The present password as proof. */
export class BeginTwoStepDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  password: string;
}

/** A first code of the app. */
export class ConfirmTwoStepDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.codeMax)
  code: string;
}

/** The present password and a code as proof. */
export class ProveTwoStepDto extends BeginTwoStepDto {
  /** Six digits of the app, or a recovery code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.codeMax)
  code: string;
}
