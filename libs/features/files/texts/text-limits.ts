/** What reading the text of one file may take. */
export const TEXT_LIMITS = {
  /** Characters that are kept of one file: some forty pages. */
  characters: 100_000,
  /** Characters of all files of one thing together. */
  charactersOfThing: 200_000,
  seconds: 30,
  /** Objects of the reader, in megabytes. */
  heapMegabytes: 192,
  /** What it holds besides, such as unpacked pages, in bytes. */
  outsideHeap: 256 * 1024 * 1024,
  /** Readings that were begun and never ended, after which a file counts as one that cannot be read. */
  attempts: 4,
} as const;

export type TextLimits = Readonly<Record<keyof typeof TEXT_LIMITS, number>>;
