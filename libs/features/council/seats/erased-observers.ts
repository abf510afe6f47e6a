import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '#platform/personal-data';
import { TermsRepository } from './terms.repository.js';

/** Who is erased observes no more; in terms that are over it is still said that somebody did, for whom. */
@Injectable()
export class ErasedObservers implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly rows: TermsRepository,
  ) {}

  onModuleInit(): void {
    this.personalData.register({ erase: ({ id }) => this.rows.endObserving(id) });
  }
}
