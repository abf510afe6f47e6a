import { createHash } from 'node:crypto';
import { COMPOUND_PARTS } from './data/compound-parts.js';
import { STOP_WORDS } from './data/stop-words.js';
import { SYNONYM_GROUPS } from './data/synonyms.js';

/** Grows when documents are read in another way; what the data files say is told by their content. */
const READING = 4;

/** What the index is made with: another one means that it must be made again. */
export const INDEX_VERSION = createHash('sha256')
  .update(JSON.stringify([READING, COMPOUND_PARTS, [...STOP_WORDS], SYNONYM_GROUPS]))
  .digest('hex')
  .slice(0, 12);
