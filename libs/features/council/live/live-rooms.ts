import { LIVE_KINDS, type CouncilThing } from '#contracts';

/** Rooms of the council: `council:<kind>/<id>`. */
export const ROOM_KIND = 'council';

/** How a room calls the thing. */
export const roomIdOf = ({ kind, id }: CouncilThing): string => `${kind}/${id}`;

/** The thing that a room is about; null for a name that is none of ours. */
export function thingOf(roomId: string): CouncilThing | null {
  const [named = '', id = ''] = roomId.split('/');
  const kind = LIVE_KINDS.find((one) => one === named);
  return kind === undefined ? null : { kind, id };
}
