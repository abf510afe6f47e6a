import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SEARCH_TYPES, type SearchableType } from '#contracts';
import type { FoundThing } from '../search-index.js';
import type { SearchHighlights } from '../search-engine.js';

/** Title and summary in one more language. */
export class FoundText {
  title: string;
  summary: string;
}

/** The texts in the other languages of the interface. */
export class FoundTexts {
  sv?: FoundText;
  en?: FoundText;
}

/** Where the words stand: HTML in which everything but `<mark>` is escaped. */
export class FoundHighlights {
  lang: string;
  title?: string;
  summary?: string;
  body?: string;
  /** Of an attached file, when the words are nowhere else. */
  attached?: string;
}

/** One thing that was found. */
export class FoundItem {
  @ApiProperty({ enum: SEARCH_TYPES })
  type: SearchableType;
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** Language of title and summary, ISO 639-1. */
  lang: string;
  @ApiProperty({ type: FoundTexts })
  translations: FoundTexts;
  /** What sort of its kind it is: the type of an organisation, the phase of a use case. */
  kind: string | null;
  /** Code of the municipality that an organisation is in. */
  municipalityCode: string | null;
  /** Whose it is or where it belongs. */
  context: string[];
  /** Example content of a demo installation. */
  isDemo: boolean;
  @ApiPropertyOptional({ type: FoundHighlights })
  highlights?: FoundHighlights;

  static from(type: SearchableType, thing: FoundThing, highlights?: SearchHighlights): FoundItem {
    const { context, ...same } = thing;
    return { type, ...same, context: [...context], ...(highlights ? { highlights: { ...highlights } } : {}) };
  }
}

/** What was found of one kind. */
export class FoundGroup {
  @ApiProperty({ enum: SEARCH_TYPES })
  type: SearchableType;
  items: FoundItem[];
  /** How many there are in all. */
  total: number;
}

/** What was found, by kind: only what the asker may see. */
export class GroupedSearchResponse {
  groups: FoundGroup[];
  /** The question as it was likely meant, when a word of it is nowhere and a near one is. */
  didYouMean?: string;
  /** The search engine that answered. */
  engine: string;
}

/** Things that could be meant, best first. */
export class SearchSuggestionsResponse {
  items: FoundItem[];
}
