import codes from '../../../../libs/contracts/texts/codes.en.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import identity from './en/identity.json' with { type: 'json' };
import useCases from './en/useCases.json' with { type: 'json' };
import type { Resources } from './sv';

/** Everything that is said in English; the type check fails when a key of the Swedish files is missing. */
export const resources: Resources = { codes, common, errors, home, identity, useCases };
