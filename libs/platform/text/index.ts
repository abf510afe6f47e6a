export { foldAccents, isSlug, slugOf } from './slug.js';
