import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CATALOGUE_FORMATS, type CatalogueFormat } from './serialisations.js';

const FORMATS = Object.keys(CATALOGUE_FORMATS);

/** In which form to send the catalogue. */
export class CatalogueQuery {
  /** What `Accept` likes best when absent. */
  @ApiPropertyOptional({ enum: FORMATS })
  @IsOptional()
  @IsIn(FORMATS)
  format?: CatalogueFormat;
}
