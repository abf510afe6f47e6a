import { Transform } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { ACCOUNT_LIMITS, TOKEN_SCOPES, type TokenScope } from '#contracts';
import { trimmed } from '../transforms.js';

/** A token to make. */
export class CreateApiTokenDto {
  /** What it is for; only its owner sees it. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.tokenNameMax)
  name: string;

  /** What it may do; absent: both. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(TOKEN_SCOPES, { each: true })
  scopes?: TokenScope[];

  /** When it stops working; absent: when it is removed. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  expiresAt?: string;
}
