/** How somebody came in: with a password alone, with a code besides, or through the identity provider of their organisation. */
export const SIGN_IN_METHODS = ['password', 'totp', 'recovery_code', 'oidc', 'saml'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];
