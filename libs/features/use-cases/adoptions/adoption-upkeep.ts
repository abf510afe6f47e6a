import { Injectable } from '@nestjs/common';
import { OnEvent } from '#platform/outbox';
import { useCaseChanged } from '../use-cases.events.js';
import { UseCaseAdoptions } from './adoptions.service.js';

/** Keeps adoptions true when cases change. */
@Injectable()
export class AdoptionUpkeep {
  constructor(private readonly adoptions: UseCaseAdoptions) {}

  @OnEvent(useCaseChanged, 'use-cases.drop-adoptions-of-owners')
  onChanged({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.adoptions.dropThoseOfOwners(useCaseId);
  }
}
