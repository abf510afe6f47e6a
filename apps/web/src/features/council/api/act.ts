import { useActOn, type Call } from '../../../lib/use-act';

/** What all queries of the council begin with: `['council', <area>, …]`. */
const KINDS = ['council'];

/** Does something in the council; what is shown of it is asked for again. */
export function useActInCouncil<Value, Data>(call: Call<Value, Data>) {
  return useActOn(KINDS, call);
}
