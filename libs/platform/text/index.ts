export { csvRow, harmlessCell, restoreCell } from './csv-cells.js';
export { foldAccents, isSlug, slugOf } from './slug.js';
