import { IsUUID } from 'class-validator';

/** The image that becomes a cover. */
export class SetCoverDto {
  /** Id of an image that one has uploaded. */
  @IsUUID()
  fileId: string;
}
