/** Data in and out: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/use-cases-imports.e2e-spec.js';
import '../e2e/use-cases-import.e2e-spec.js';
import '../e2e/use-cases-import-round-trip.e2e-spec.js';
import '../e2e/use-cases-export.e2e-spec.js';
import '../e2e/open-data.e2e-spec.js';
import '../e2e/files.e2e-spec.js';
import '../e2e/file-texts.e2e-spec.js';
