export type { Feature } from './feature.js';
export { platformTables } from './platform-feature.js';
