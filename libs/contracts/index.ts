export * from './accounts.js';
export * from './files.js';
export * from './organisations.js';
export * from './page-paths.js';
export * from './paging.js';
export * from './search.js';
export * from './use-cases.js';
export * from './use-case-standard/index.js';
