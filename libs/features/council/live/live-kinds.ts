import { Injectable } from '@nestjs/common';
import type { LiveKind } from '#contracts';
import type { VisibilityKey } from '#platform/access';

/** The keys that open each of these things; one that is not in the answer is gone, or nobody's to know of. */
export type KeysOfThings = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly VisibilityKey[]>>;

/** What of the council can be followed live, and by whom. Each area registers its own. */
@Injectable()
export class LiveKinds {
  private readonly kinds = new Map<LiveKind, KeysOfThings>();

  /** Called once by each area. */
  register(kind: LiveKind, keysOf: KeysOfThings): void {
    if (this.kinds.has(kind)) throw new Error(`two areas let people follow ${kind}`);
    this.kinds.set(kind, keysOf);
  }

  async keysOf(kind: LiveKind, ids: readonly string[]): Promise<ReadonlyMap<string, readonly VisibilityKey[]>> {
    return (await this.kinds.get(kind)?.(ids)) ?? new Map<string, readonly VisibilityKey[]>();
  }
}
