/**
 * What makes two organisations suit each other, in points; the only place where this is tuned (ADR 0021). Every term counts the same
 * from both sides, so that a partner who is high on one list is as high on the other.
 */
export const MATCH_WEIGHTS = {
  /** One seeks what the other offers, at a perfect fit. */
  offered: 40,
  /** One seeks what the other does itself. */
  done: 24,
  /** Both seek alike: they can look together. */
  bothSeek: 16,
  /** Both do alike: they can compare. */
  bothDo: 8,
  /** Each further pair of that kind, up to `furtherMax`. */
  further: 4,
  furtherMax: 2,
  /** The first case of the one that the other has taken up; then each further one, up to `adoptedMax` in all. */
  adopted: 10,
  adoptedFurther: 3,
  adoptedMax: 19,
  /** Each area of work that both have, up to `areasMax`. */
  area: 2,
  areasMax: 8,
  /** Each technique that both name, up to `techniquesMax`. */
  technique: 1,
  techniquesMax: 4,
  /** A municipality and an association that are near each other, or an association that works everywhere. */
  municipalityAndAssociation: 6,
  /** Municipalities of one SKR group. */
  sameGroup: 4,
  /** Municipalities of the same size; it falls to nothing where one is `sizeRatioMax` times the other. */
  similarSize: 4,
  sizeRatioFull: 1.5,
  sizeRatioMax: 3,
  sameMunicipality: 8,
  sameCounty: 4,
} as const;

/** How much areas, techniques and the words of the titles say about whether two capabilities fit; techniques only when both name some. */
export const FIT_WEIGHTS = { areas: 0.5, techniques: 0.2, words: 0.3 } as const;

/** Below this two capabilities are not about the same thing. */
export const FIT_MIN = 0.45;

/** Below this an organisation is no partner to speak of. */
export const SCORE_MIN = 8;

/** Beginnings of words that every such title can have, and that therefore say nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'söker erbjud kommun region föreni samarb gärna andra några hjälp hjälpe använd vill tillsa någon partne till från inom eller våra kring'.split(
    ' ',
  ),
);
