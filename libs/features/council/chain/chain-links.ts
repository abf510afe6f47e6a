import { Injectable } from '@nestjs/common';
import type { ChainKind } from '#contracts';
import type { Actor } from '#platform/access';

/** One thing that a need is joined to, as the asker may see it. */
export interface ChainLink {
  readonly kind: ChainKind;
  readonly id: string;
  readonly title: string;
  /** Path of its page, without the language. */
  readonly path: string;
  /** Code of where it stands, such as `closed`; its kind says of which words. */
  readonly state: string | null;
  /** When it began, or was made. */
  readonly at: Date;
}

/** The side of the chain of whatever needs are joined to. */
export abstract class ChainSource {
  abstract readonly kind: ChainKind;
  /** What the need is joined to, and the asker may see; in order of time. */
  abstract linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]>;
  /** Ids of the needs that this thing belongs to. */
  abstract needsOf(subjectId: string): Promise<string[]>;
}

/** All that needs can be joined to. Each area registers its own. */
@Injectable()
export class ChainSources {
  private readonly sources = new Map<ChainKind, ChainSource>();

  /** Called once by each area. */
  register(source: ChainSource): void {
    if (this.sources.has(source.kind)) throw new Error(`two areas answer for ${source.kind} in the chain of a need`);
    this.sources.set(source.kind, source);
  }

  /** Everything that a need is joined to, in order of time. */
  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const found = await Promise.all([...this.sources.values()].map((source) => source.linksOf(actor, needId)));
    return found.flat().sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  /** Ids of the needs that something belongs to. */
  async needsOf(kind: ChainKind, subjectId: string): Promise<string[]> {
    return (await this.sources.get(kind)?.needsOf(subjectId)) ?? [];
  }
}
