/** The register of use cases: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/use-cases.e2e-spec.js';
import '../e2e/use-case-page.e2e-spec.js';
import '../e2e/use-case-filter.e2e-spec.js';
import '../e2e/use-case-standard.e2e-spec.js';
import '../e2e/use-case-effects.e2e-spec.js';
import '../e2e/use-case-adoptions.e2e-spec.js';
import '../e2e/use-case-related.e2e-spec.js';
import '../e2e/use-case-freshness.e2e-spec.js';
import '../e2e/use-case-bookmarks.e2e-spec.js';
