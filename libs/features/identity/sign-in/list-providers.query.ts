import { Transform } from 'class-transformer';
import { IsEmail, IsOptional, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS } from '#contracts';
import { mailAddress } from '../transforms.js';

/** Which providers to list. */
export class ListProvidersQuery {
  /** Only those that have a say about this address, whether or not it has an account. */
  @IsOptional()
  @Transform(mailAddress)
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  @IsEmail()
  email?: string;
}
