/** Hubs, threads, and live: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/hubs.e2e-spec.js';
import '../e2e/threads.e2e-spec.js';
import '../e2e/realtime.e2e-spec.js';
