import { Injectable } from '@nestjs/common';
import { SearchEngine, type SearchType } from './search-engine.js';
import { indexWords } from './text/words.js';

/** Words of the text that are asked for, and what each may find at most. */
const MOST_WORDS = 8;
const FOUND_BY_WORD = 50;
/** A shorter word tells too little by itself. */
const SHORTEST_WORD = 3;
/** A word that so few things have tells enough by itself. */
const FEW = 10;

/** What is being written, and what it may be like. */
export interface SimilarTextQuery {
  readonly type: SearchType;
  /** A title, or a few words. */
  readonly text: string;
  /** Only things that have one of these values of each facet; absent: all. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Of the asker. */
  readonly visibilityKeys: readonly string[];
  readonly limit: number;
}

/** Finds what is like a text that somebody is writing and nobody has stored yet: so that they join in instead of beginning anew. */
@Injectable()
export class SimilarTexts {
  constructor(private readonly engine: SearchEngine) {}

  /**
   * Ids of things of a kind, most alike first. Each word counts the more the fewer things have it, and two in common are needed where the
   * first is one that many have.
   */
  async find({ type, text, filters = {}, visibilityKeys, limit }: SimilarTextQuery): Promise<string[]> {
    const words = [...new Set(indexWords(text))].filter((word) => word.length >= SHORTEST_WORD).slice(0, MOST_WORDS);
    const question = {
      type,
      filters,
      visibilityKeys,
      sort: 'relevance',
      limit: FOUND_BY_WORD,
      facets: [],
    } as const;
    const answers = await Promise.all(words.map((word) => this.engine.search({ ...question, q: `${word} ` })));
    const alike = new Map<string, { tells: number; weight: number }>();
    for (const { hits, total } of answers)
      for (const { id } of hits) {
        const before = alike.get(id) ?? { tells: 0, weight: 0 };
        alike.set(id, {
          tells: before.tells + (total <= FEW ? 2 : 1),
          weight: before.weight + 1 / Math.log2(2 + total),
        });
      }
    return [...alike]
      .filter(([, one]) => one.tells >= 2)
      .sort(([, a], [, b]) => b.weight - a.weight)
      .slice(0, limit)
      .map(([id]) => id);
  }
}
