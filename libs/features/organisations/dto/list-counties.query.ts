import { PAGE_LIMITS } from '#contracts';
import { PageQuery } from '#platform/http';

/** Counties are few: all of them fit on a page. */
export class ListCountiesQuery extends PageQuery {
  override limit: number = PAGE_LIMITS.max;
}
