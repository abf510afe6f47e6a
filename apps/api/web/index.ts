export { registerWeb, type WebOptions } from './register-web.js';
