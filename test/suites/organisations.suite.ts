/** Organisations, and who belongs to them: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/belonging.e2e-spec.js';
import '../e2e/organisations.e2e-spec.js';
import '../e2e/organisation-pages.e2e-spec.js';
import '../e2e/partners.e2e-spec.js';
import '../e2e/administration.e2e-spec.js';
