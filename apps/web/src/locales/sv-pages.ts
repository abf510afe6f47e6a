import files from './sv/files.json' with { type: 'json' };
import standard from '../../../../libs/contracts/texts/standard.sv.json' with { type: 'json' };

/** Swedish words that only some pages say. The server has them all; a browser gets them with the pages that name them. */
export const pageResources = { files, standard };
export type PageResources = typeof pageResources;
