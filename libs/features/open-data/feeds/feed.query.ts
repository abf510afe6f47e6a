import { PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '#contracts';
import { FilterUseCasesQuery, PUBLIC_ORDERS, type PublicOrder } from '#features/use-cases';

/** Which public use cases a feed tells of. Filters repeat for "or" within one; different ones are "and". */
export class FeedQuery extends PickType(FilterUseCasesQuery, ['area', 'county', 'tag', 'cursor'] as const) {
  /** `new` tells when a case was published; `changed`, which is the default, also when it was changed. */
  @IsOptional()
  @IsIn(PUBLIC_ORDERS)
  order?: PublicOrder;

  /** Language of the feed, and of the cases that are told in it; Swedish when absent. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}
