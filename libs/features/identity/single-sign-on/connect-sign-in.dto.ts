import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS, LANGUAGES, SIGN_IN_PROVIDER_LIMITS, type Language } from '#contracts';

/** A provider to connect with one's account. */
export class ConnectSignInDto {
  /** Its slug. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(SIGN_IN_PROVIDER_LIMITS.slugMax)
  provider: string;

  /** The present password as proof; those who have none leave it out. */
  @IsOptional()
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.passwordMax)
  password?: string;

  /** Language of our pages; absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}
