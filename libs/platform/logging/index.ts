export { LOGGER, LoggingModule, makeLogger, NestLogger, type Logger } from './logger.js';
