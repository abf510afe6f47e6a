import type { HubResponse } from '#api-client';

/** Whether there is anything for the reader among a hub's settings: its owners change what it is, its moderators how one talks in it. */
export function maySetUp({ abilities }: HubResponse): boolean {
  return abilities.canEdit || abilities.canReopen || abilities.canModerate;
}
