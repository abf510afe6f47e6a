import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsNotEmpty, IsString, IsUrl, IsUUID, MaxLength } from 'class-validator';
import { HUB_LIMITS as LIMITS } from '#contracts';
import { AttachedFile } from '#features/files';
import { IfPresent, Trim } from '#platform/http';

const ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
/** Something that is pinned: a link, or a document that one has uploaded. */
export class PinDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.linkTitleMax)
  title: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.linkNoteMax)
  note?: string;

  /** Where the link leads: `https://…`. Either this or a file. */
  @Trim()
  @IfPresent()
  @MaxLength(LIMITS.addressMax)
  @IsUrl(ADDRESS)
  url?: string;

  /** Id of a file that one has uploaded. */
  @IfPresent()
  @IsUUID()
  fileId?: string;
}

/** What is said of something that is pinned; what is absent stays. */
export class ChangePinDto {
  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.linkTitleMax)
  title?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.linkNoteMax)
  note?: string;

  /** Of a link. */
  @Trim()
  @IfPresent()
  @MaxLength(LIMITS.addressMax)
  @IsUrl(ADDRESS)
  url?: string;
}

/** The order of everything that is pinned. */
export class OrderPinsDto {
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}

/** Something that is pinned in a hub. */
export class Pin {
  id: string;
  title: string;
  note: string;
  /** Of a link. */
  url: string | null;
  /** Of a document. */
  @ApiProperty({ type: AttachedFile, nullable: true })
  file: AttachedFile | null;
  createdAt: string;
}

/** What is pinned, in its order. */
export class PinList {
  items: Pin[];
}
