/** What everything stands on: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/outbox.e2e-spec.js';
import '../e2e/schema.e2e-spec.js';
import '../e2e/program.e2e-spec.js';
