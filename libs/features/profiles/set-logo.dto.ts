import { IsUUID } from 'class-validator';

/** The image that becomes a logo. */
export class SetLogoDto {
  /** Id of an image that one has uploaded. */
  @IsUUID()
  fileId: string;
}
