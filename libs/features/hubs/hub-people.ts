import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '#platform/personal-data';
import { Roster } from './members/roster.js';

/** What happens to hubs when a person is erased. */
@Injectable()
export class HubPeople implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly roster: Roster,
  ) {}

  onModuleInit(): void {
    this.personalData.register({ erase: ({ id }) => this.roster.endAll(id) });
  }
}
