import { ApiProperty } from '@nestjs/swagger';
import { PROVIDER_KINDS, type ProviderKind } from '../providers/provider.js';

/** An identity provider, such as the one of a municipality. */
export class ProviderItem {
  slug: string;
  /** What its button says. */
  name: string;
  @ApiProperty({ enum: PROVIDER_KINDS })
  kind: ProviderKind;
  /** Path that starts signing in; takes `next` and `language`. */
  startUrl: string;
  /** Whether people of its domains must use it, and no password. */
  required: boolean;
}

/** The identity providers that are set up. */
export class ProviderList {
  items: ProviderItem[];
  nextCursor: string | null;
}
