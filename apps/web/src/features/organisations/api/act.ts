import { useActOn, type Call } from '../../../lib/use-act';

const KINDS = ['organisations', 'me'];

/** Does something about an organisation or one's place in it. */
export function useAct<Value, Data>(call: Call<Value, Data>) {
  return useActOn(KINDS, call);
}
