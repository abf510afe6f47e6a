import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';

/** Tells whether somebody leads the work on a need. */
export type LeadsNeed = (actor: Actor, needId: string) => Promise<boolean>;

/** Who leads the work on needs, beside the secretariat. Whoever organises that work says so here. */
@Injectable()
export class NeedLeads {
  private readonly sources: LeadsNeed[] = [];

  /** Called once by each part that has leads. */
  register(source: LeadsNeed): void {
    this.sources.push(source);
  }

  async leads(actor: Actor | null, needId: string): Promise<boolean> {
    if (actor === null) return false;
    for (const source of this.sources) if (await source(actor, needId)) return true;
    return false;
  }
}
