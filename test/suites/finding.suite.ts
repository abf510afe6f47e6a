/** Finding, and who may see what: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/search.e2e-spec.js';
import '../e2e/search-bad-input.e2e-spec.js';
import '../e2e/visibility.e2e-spec.js';
import '../e2e/access.e2e-spec.js';
import '../e2e/http.e2e-spec.js';
