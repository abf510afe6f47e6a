import { LANGUAGES, type Language } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';

/** One field of an export. */
export class RoundDictionaryField {
  /** `json`: a path in the JSON file; `csv`: a column of the CSV file. */
  file: string;
  name: string;
  /** What it means, and its unit or codes. */
  meaning: string;
}

/** One of the rules by which a ranking is made. */
export class RoundDictionaryRule {
  name: string;
  meaning: string;
}

/** What the fields of an export of a round mean, and how the ranking is made of them. */
export class RoundDictionary {
  @ApiProperty({ enum: LANGUAGES })
  lang: Language;
  /** Version of the format, as the file says it. */
  version: number;
  rules: RoundDictionaryRule[];
  fields: RoundDictionaryField[];
}
