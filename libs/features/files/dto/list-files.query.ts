import { IsUUID, Matches } from 'class-validator';
import { PageQuery } from '#platform/http';

export class ListFilesQuery extends PageQuery {
  /** Kind of the thing whose files are asked for, such as `use_case`. */
  @Matches(/^[a-z_]{1,40}$/, { message: 'attachTo must be the kind of a thing, such as use_case' })
  attachTo: string;

  /** Its id. */
  @IsUUID()
  attachToId: string;
}
