import { Injectable } from '@nestjs/common';
import type { OrganisationRef } from '#features/organisations';
import { IntroductionsRepository } from './introductions.repository.js';

/** Two organisations that have been introduced, and what it was about. */
export interface IntroducedPair {
  readonly from: OrganisationRef;
  readonly to: OrganisationRef;
  readonly title: string;
}

/** Who has been introduced to whom: for features that give the two a place to meet. */
@Injectable()
export class IntroducedPairs {
  constructor(private readonly rows: IntroductionsRepository) {}

  /** Null for an introduction that is none, or that has not been accepted. */
  async find(introductionId: string): Promise<IntroducedPair | null> {
    const found = await this.rows.find(introductionId);
    return found?.state === 'accepted' ? { from: found.from, to: found.to, title: found.capability.title } : null;
  }
}
