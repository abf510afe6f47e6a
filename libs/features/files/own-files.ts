import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData, type HeldFile, type Person, type PersonalDataHolder } from '#platform/personal-data';
import { Files } from './files.service.js';

/** What people have uploaded: handed out when they ask, and removed with them as far as it belongs to nothing else. */
@Injectable()
export class OwnFiles implements PersonalDataHolder, OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly files: Files,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  readonly filesOf = async ({ id }: Person): Promise<HeldFile[]> => {
    const own = await this.files.listOfUploader(id);
    return own.map((file) => ({ id: file.id, name: file.name, open: () => this.files.open(file) }));
  };

  readonly erase = ({ id }: Person): Promise<void> => this.files.removeUnattachedOf(id);
}
