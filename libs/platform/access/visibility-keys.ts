import { isPlatform, type Actor } from './actor.js';

/**
 * A key that opens things for those who hold it: `public`, `members`, `org:<id>`, `hub:<id>`, `admin`. A thing has the keys of those
 * who may read it, and a reader finds it who holds one of them; in SQL, in the search index and in feeds alike.
 */
export type VisibilityKey = string;

export const ADMIN_KEY: VisibilityKey = 'admin';
export const orgKey = (organisationId: string): VisibilityKey => `org:${organisationId}`;
export const hubKey = (hubId: string): VisibilityKey => `hub:${hubId}`;

const VISITOR: readonly VisibilityKey[] = ['public'];

/** A request asks for them several times, and some people are in hundreds of hubs. */
const known = new WeakMap<Actor, readonly VisibilityKey[]>();

/** The keys that an asker holds. */
export function askerKeys(actor: Actor | null): readonly VisibilityKey[] {
  if (actor === null) return VISITOR;
  const keys = known.get(actor) ?? keysOf(actor);
  known.set(actor, keys);
  return keys;
}

function keysOf(actor: Actor): VisibilityKey[] {
  const own = actor.memberships.map(({ organisationId }) => orgKey(organisationId));
  const hubs = actor.hubs.map(({ hubId }) => hubKey(hubId));
  return ['public', 'members', ...own, ...hubs, ...(isPlatform(actor, 'admin') ? [ADMIN_KEY] : [])];
}
