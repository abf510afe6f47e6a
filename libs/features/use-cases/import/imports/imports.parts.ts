import { ImportJobs } from './import-jobs.js';
import { ImportsController } from './imports.controller.js';
import { ImportsRepository } from './imports.repository.js';
import { Imports } from './imports.service.js';

/** What the module is composed of, as far as imports go. */
export const IMPORTS = {
  controllers: [ImportsController],
  providers: [Imports, ImportsRepository, ImportJobs],
};
