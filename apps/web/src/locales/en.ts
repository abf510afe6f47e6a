import about from './en/about.json';
import admin from './en/admin.json';
import codes from './en/codes.json';
import common from './en/common.json';
import errors from './en/errors.json';
import home from './en/home.json';
import identity from './en/identity.json';
import organisations from './en/organisations.json';
import useCases from './en/useCases.json';
import type { Resources } from './sv';

/** Everything that is said in English; the type check fails when a key of the Swedish files is missing. */
export const resources: Resources = { about, admin, codes, common, errors, home, identity, organisations, useCases };
