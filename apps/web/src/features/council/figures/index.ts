export * from './bar-table';
export * from './breakdown-figures';
