export { AppConfig, loadConfig } from './app-config.js';
export { StartupError } from './startup-error.js';
