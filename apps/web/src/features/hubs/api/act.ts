import { useActOn, type Call } from '../../../lib/use-act';

const KINDS = ['hubs', 'threads'];

/** Does something about a hub or one's place in it. What its threads show depends on that. */
export function useAct<Value, Data>(call: Call<Value, Data>) {
  return useActOn(KINDS, call);
}
