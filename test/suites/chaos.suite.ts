/** What was acknowledged survives whatever breaks; on its own, as it keeps the machine busy. */
import '../e2e/chaos.e2e-spec.js';
