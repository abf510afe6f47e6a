import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { LANGUAGES, type Language } from '#contracts';

/** How somebody goes to a provider. */
export class StartQuery {
  /** Path of ours to go to afterwards; anything else is the start page. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  next?: string;

  /** Language of our pages; absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}
