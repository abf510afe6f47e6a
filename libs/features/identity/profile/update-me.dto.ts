import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNotEmpty, IsString, IsTimeZone, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS, LANGUAGES, type Language } from '#contracts';
import { IfPresent } from '#platform/http';
import { trimmed, trimmedList } from '../transforms.js';

/** Changes to one's profile. What is absent stays as it is. */
export class UpdateMeDto {
  @IfPresent()
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.nameMax)
  name?: string;

  @IfPresent()
  @Transform(trimmed)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.workTitleMax)
  workTitle?: string;

  @IfPresent()
  @Transform(trimmed)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.aboutMax)
  about?: string;

  @IfPresent()
  @Transform(trimmedList)
  @IsArray()
  @ArrayMaxSize(ACCOUNT_LIMITS.skillsMax)
  @IsString({ each: true })
  @MaxLength(ACCOUNT_LIMITS.skillMax, { each: true })
  skills?: string[];

  /** Language of the interface and of mails. */
  @IfPresent()
  @IsIn(LANGUAGES)
  language?: Language;

  /** Name in the IANA time zone database, such as `Europe/Stockholm`. */
  @IfPresent()
  @IsString()
  @IsTimeZone()
  timeZone?: string;

  /** Whether others may write to one through the platform. */
  @IfPresent()
  @IsBoolean()
  contactable?: boolean;

  /** Whether others see that one has a thread open, and writes in it. */
  @IfPresent()
  @IsBoolean()
  showsPresence?: boolean;
}
