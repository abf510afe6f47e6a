import { IsBoolean, IsEmail, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS, SETTING_LIMITS, type PlatformSettings } from '#contracts';
import { EmptyIsNull, IfPresent } from '#platform/http';
import type { StoredSettings } from '#platform/settings';

/** Which settings to change; what is absent stays, null takes away. */
export class ChangeSettingsDto implements Partial<PlatformSettings> {
  /** What this installation calls itself in its pages. */
  @IsOptional()
  @EmptyIsNull()
  @IsString()
  @MaxLength(SETTING_LIMITS.siteNameMax)
  siteName?: string | null;

  /** Where people get help. */
  @IsOptional()
  @EmptyIsNull()
  @IsEmail()
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  supportAddress?: string | null;

  /** A message on top of every page, in Swedish. */
  @IsOptional()
  @EmptyIsNull()
  @IsString()
  @MaxLength(SETTING_LIMITS.bannerMax)
  bannerSv?: string | null;

  /** The same in English. */
  @IsOptional()
  @EmptyIsNull()
  @IsString()
  @MaxLength(SETTING_LIMITS.bannerMax)
  bannerEn?: string | null;

  /** Whether people may make accounts with a password by themselves. */
  @IfPresent()
  @IsBoolean()
  registrationOpen?: boolean;
}

/** The settings as they are. */
export class SettingsResponse implements PlatformSettings {
  siteName: string | null;
  supportAddress: string | null;
  bannerSv: string | null;
  bannerEn: string | null;
  registrationOpen: boolean;
  /** Counts changes; the same number is in the `ETag`. */
  version: number;
  /** When they were last changed. */
  changedAt: string | null;

  static from({ changedAt, ...settings }: StoredSettings): SettingsResponse {
    return { ...settings, changedAt: changedAt?.toISOString() ?? null };
  }
}
