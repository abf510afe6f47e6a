export * from './completeness.js';
export * from './details.js';
export * from './standard-field.js';
export * from './standard.js';
