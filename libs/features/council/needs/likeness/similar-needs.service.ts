import { Injectable } from '@nestjs/common';
import { COUNCIL_LIMITS, type Language } from '#contracts';
import { SimilarTexts } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import { NeedListing } from '../listing/need-listing.service.js';
import type { SimilarNeeds } from '../needs.response.js';

/** Finds what has been raised already, while somebody writes. */
@Injectable()
export class SimilarNeedsService {
  constructor(
    private readonly similar: SimilarTexts,
    private readonly listing: NeedListing,
  ) {}

  /** Needs in the same language that are like this text, likest first. The title comes first: what is too long is cut at its end. */
  async like(actor: Actor | null, title: string, background: string, lang: Language): Promise<SimilarNeeds> {
    const ids = await this.similar.find({
      type: 'need',
      text: `${title} ${background}`,
      filters: { lang: [lang] },
      visibilityKeys: askerKeys(actor),
      limit: COUNCIL_LIMITS.alikeMax,
    });
    return { items: await this.listing.summariesOf(ids) };
  }
}
