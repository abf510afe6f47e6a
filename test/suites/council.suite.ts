/** The AI Council: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/council-groups.e2e-spec.js';
import '../e2e/council-seats.e2e-spec.js';
import '../e2e/council-decisions.e2e-spec.js';
import '../e2e/council-meetings.e2e-spec.js';
import '../e2e/council-needs.e2e-spec.js';
import '../e2e/council-rounds.e2e-spec.js';
import '../e2e/former-users.e2e-spec.js';
