import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsString,
  IsTimeZone,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { ACCOUNT_LIMITS, LANGUAGES, type Language } from '#contracts';
import { trimmed, trimmedList } from '../transforms.js';

/** Absent fields stay as they are; null is not a value of any of them. */
const ifPresent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** Changes to one's profile. What is absent stays as it is. */
export class UpdateMeDto {
  @ifPresent()
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.nameMax)
  name?: string;

  @ifPresent()
  @Transform(trimmed)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.workTitleMax)
  workTitle?: string;

  @ifPresent()
  @Transform(trimmed)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.aboutMax)
  about?: string;

  @ifPresent()
  @Transform(trimmedList)
  @IsArray()
  @ArrayMaxSize(ACCOUNT_LIMITS.skillsMax)
  @IsString({ each: true })
  @MaxLength(ACCOUNT_LIMITS.skillMax, { each: true })
  skills?: string[];

  /** Language of the interface and of mails. */
  @ifPresent()
  @IsIn(LANGUAGES)
  language?: Language;

  /** Name in the IANA time zone database, such as `Europe/Stockholm`. */
  @ifPresent()
  @IsString()
  @IsTimeZone()
  timeZone?: string;

  /** Whether others may write to one through the platform. */
  @ifPresent()
  @IsBoolean()
  contactable?: boolean;
}
