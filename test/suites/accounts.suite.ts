/** Accounts and signing in: tests that share one reading of the program, see `jest.config.mjs`. */
import '../e2e/identity-sign-in.e2e-spec.js';
import '../e2e/identity-registration.e2e-spec.js';
import '../e2e/identity-sessions.e2e-spec.js';
import '../e2e/identity-api-tokens.e2e-spec.js';
import '../e2e/identity-profile.e2e-spec.js';
import '../e2e/identity-two-step.e2e-spec.js';
import '../e2e/sign-in-oidc.e2e-spec.js';
import '../e2e/sign-in-saml.e2e-spec.js';
import '../e2e/own-data.e2e-spec.js';
