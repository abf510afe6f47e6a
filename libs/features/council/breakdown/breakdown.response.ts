import { ApiProperty } from '@nestjs/swagger';
import { SIZE_GROUPS, SKR_GROUPS, type SizeGroup, type SkrGroup } from '#contracts';

/** How many organisations of an SKR group, and how many municipalities there are in it. */
export class SkrGroupCount {
  @ApiProperty({ enum: SKR_GROUPS })
  code: SkrGroup;
  count: number;
  of: number;
}

/** The same for a size. */
export class SizeGroupCount {
  @ApiProperty({ enum: SIZE_GROUPS })
  code: SizeGroup;
  count: number;
  of: number;
}

/** The same for a county. */
export class CountyCount {
  code: string;
  name: string;
  count: number;
  of: number;
}

/** How organisations spread over the country. Every group is there, also those with none. */
export class Breakdown {
  /** How many are municipalities: those that the groups count. */
  municipalities: number;
  /** How many are something else, such as associations. */
  others: number;
  @ApiProperty({ type: [SkrGroupCount] })
  skrGroups: SkrGroupCount[];
  @ApiProperty({ type: [SizeGroupCount] })
  sizes: SizeGroupCount[];
  @ApiProperty({ type: [CountyCount] })
  counties: CountyCount[];
}
