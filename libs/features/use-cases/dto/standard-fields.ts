import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  BLANK_DETAILS,
  USE_CASE_FIELDS,
  USE_CASE_LIMITS as LIMITS,
  type FieldKind,
  type StandardField,
  type UseCaseDetails,
} from '#contracts';
import { STANDARD_TEXTS } from '#contracts/texts';
import { IsPublicUrl } from '#platform/safe-fetch';
import { EmptyIsNull, IsDay, Trim, UniqueTexts } from '#platform/http';
import type { UseCaseContent } from '../use-case.record.js';
import { IsLanguage, OneLine } from './field-rules.js';

/** Fields that their kind says everything about; the others have a shape of their own. */
const SIMPLE_KINDS = [
  'line',
  'text',
  'code',
  'codes',
  'tags',
  'list',
  'day',
  'number',
  'email',
  'url',
  'file',
  'places',
  'language',
] as const satisfies readonly FieldKind[];

/** Fields that the write model declares itself, because a draft needs them or they are offered by and by. */
const DECLARED = ['title', 'visibility'];

type Nullable<Fields> = { [Name in keyof Fields]?: Fields[Name] | null };
type SimpleNames =
  | 'summary'
  | 'problem'
  | 'solution'
  | 'lessons'
  | 'areas'
  | 'values'
  | 'techniques'
  | 'phase'
  | 'phaseSince'
  | 'phaseReason'
  | 'stopReason'
  | 'insteadOf'
  | 'personalData'
  | 'contactName'
  | 'contactRole'
  | 'contactEmail'
  | 'tags'
  | 'lang';
/** What people write in fields whose kind says everything. */
export type SimpleFields = Nullable<Pick<UseCaseContent, SimpleNames> & Omit<UseCaseDetails, 'links' | 'roles'>>;

const isSimple = (field: StandardField): boolean =>
  SIMPLE_KINDS.some((kind) => kind === field.kind) && !DECLARED.includes(field.name);

/** Names of the fields that their kind says everything about. */
export const SIMPLE_FIELDS: readonly string[] = USE_CASE_FIELDS.filter(isSimple).map(({ name }) => name);

function rulesOf(field: StandardField): PropertyDecorator[] {
  const max = field.max ?? LIMITS.storyMax;
  switch (field.kind) {
    case 'line':
    case 'text':
      return [
        field.translated ? Trim() : EmptyIsNull(),
        IsString(),
        MaxLength(max),
        ...(field.pattern
          ? [Matches(new RegExp(field.pattern), { message: `${field.name} must look like ${field.example}` })]
          : []),
      ];
    case 'code':
      return [EmptyIsNull(), IsIn(field.codes ?? [])];
    case 'codes':
      return [UniqueTexts(), IsArray(), IsIn(field.codes ?? [], { each: true })];
    case 'tags':
      return [
        ...listRules(field, max),
        Matches(/^[^;|\p{Cc}]+$/u, { each: true, message: 'each tag must be one line without ; and |' }),
      ];
    case 'list':
      return [...listRules(field, max), OneLine({ each: true })];
    case 'places':
      return [
        ...listRules(field, 4),
        Matches(/^\d{4}$/, { each: true, message: 'usedIn must hold municipality codes of four digits' }),
      ];
    case 'day':
      return [EmptyIsNull(), IsDay()];
    case 'number':
      return [EmptyIsNull(), IsNumber({ allowNaN: false, allowInfinity: false }), Min(0), Max(LIMITS.amountMax)];
    case 'email':
      return [EmptyIsNull(), IsEmail()];
    case 'url':
      return [EmptyIsNull(), IsString(), MaxLength(max), IsPublicUrl()];
    case 'file':
      return [EmptyIsNull(), IsUUID()];
    case 'language':
      return [IsLanguage()];
    default:
      throw new Error(`${field.kind} is no simple kind`);
  }
}

function listRules(field: StandardField, max: number): PropertyDecorator[] {
  return [
    UniqueTexts(),
    IsArray(),
    ArrayMaxSize(field.maxItems ?? LIMITS.listItemsMax),
    IsString({ each: true }),
    MaxLength(max, { each: true }),
  ];
}

const LISTS: readonly FieldKind[] = ['codes', 'tags', 'list', 'places'];

/** How the API documentation tells of a field. */
function documentationOf(field: StandardField): ApiPropertyOptions {
  const { label, help } = STANDARD_TEXTS.en.fields[field.name as keyof typeof STANDARD_TEXTS.en.fields];
  const description = `${label}. ${help}`;
  const isList = LISTS.includes(field.kind);
  const nullable = !isList && !field.translated && field.kind !== 'language';
  if (field.kind === 'number') return { description, type: Number, nullable, minimum: 0 };
  if (field.codes) return { description, enum: [...field.codes], isArray: isList, nullable };
  return { description, type: String, isArray: isList, nullable, ...(isList ? {} : { maxLength: field.max }) };
}

/** The class that the write model builds on: each simple field of the standard with the rules of its kind. */
function writeModel(): new () => SimpleFields {
  class StandardFields {}
  for (const field of USE_CASE_FIELDS.filter(isSimple)) {
    const api = ApiProperty({ ...documentationOf(field), required: false } as ApiPropertyOptions);
    for (const rule of [IsOptional(), ...rulesOf(field), api]) rule(StandardFields.prototype, field.name);
  }
  return StandardFields;
}

/** The class that the answer builds on: the details of the standard. */
function readModel(): new () => Omit<UseCaseDetails, 'links' | 'roles'> {
  class StandardDetails {}
  for (const field of USE_CASE_FIELDS.filter(isSimple)) {
    if (field.name in BLANK_DETAILS) ApiProperty(documentationOf(field))(StandardDetails.prototype, field.name);
  }
  return StandardDetails as new () => Omit<UseCaseDetails, 'links' | 'roles'>;
}

export const StandardFieldsToWrite = writeModel();
export const StandardDetailsToRead = readModel();
