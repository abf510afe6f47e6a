import codes from '../../../../libs/contracts/texts/codes.sv.json' with { type: 'json' };
import common from './sv/common.json' with { type: 'json' };
import errors from './sv/errors.json' with { type: 'json' };
import home from './sv/home.json' with { type: 'json' };
import identity from './sv/identity.json' with { type: 'json' };
import useCases from './sv/useCases.json' with { type: 'json' };

/** Everything that is said in Swedish; the Swedish files decide which keys there are. */
export const resources = { codes, common, errors, home, identity, useCases };
export type Resources = typeof resources;
