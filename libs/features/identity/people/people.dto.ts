import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS, SEARCH_LIMITS } from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { PageQuery, Repeatable } from '#platform/http';
import { trimmed } from '../transforms.js';

/** What people are looked for by. */
export class ListPeopleQuery extends PageQuery {
  /** Words of name, title, skills, organisation and what people say about themselves. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(SEARCH_LIMITS.queryMax)
  q?: string;

  /** A skill; of several, one is enough. */
  @IsOptional()
  @Repeatable()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(ACCOUNT_LIMITS.skillMax, { each: true })
  skill?: string[];

  /** Slug or id of an organisation that people belong to; of several, one is enough. */
  @IsOptional()
  @Repeatable()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  organisation?: string[];
}

/** A person in the directory. Never the e-mail address. */
export class PersonListItem {
  id: string;
  name: string;
  workTitle: string;
  skills: string[];
  @ApiProperty({ type: [OrganisationRef] })
  organisations: OrganisationRef[];
  /** Whether it is one of the people of the demo. */
  isDemo: boolean;
}

/** A skill, and how many of the people found have it. */
export class SkillCount {
  /** In lower case. */
  skill: string;
  count: number;
}

/** One page of people, the best match first; without words, the newest first. */
export class PersonList {
  items: PersonListItem[];
  nextCursor: string | null;
  total: number;
  /** What the people who were found know, the most common first. */
  skills: SkillCount[];
}

/** What one writes to a person. */
export class WriteToPersonDto {
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(ACCOUNT_LIMITS.messageMax)
  message: string;
}
