import about from './sv/about.json';
import admin from './sv/admin.json';
import codes from './sv/codes.json';
import common from './sv/common.json';
import errors from './sv/errors.json';
import home from './sv/home.json';
import identity from './sv/identity.json';
import organisations from './sv/organisations.json';
import useCases from './sv/useCases.json';

/** Everything that is said in Swedish; the Swedish files decide which keys there are. */
export const resources = { about, admin, codes, common, errors, home, identity, organisations, useCases };
export type Resources = typeof resources;
