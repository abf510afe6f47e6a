import { Module } from '@nestjs/common';
import { UploadedFilesModule } from '#features/files';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { registerHubsOfPerson } from '#platform/access';
import { HubDoor } from './hub-door.js';
import { HubReaders } from './hub-readers.js';
import { hubsOfPerson } from './hubs-of-person.sql.js';
import { HubsRepository } from './hubs.repository.js';

registerHubsOfPerson(hubsOfPerson);

/** Group spaces, and who is in them. */
@Module({
  imports: [OrganisationsModule, IdentityModule, UploadedFilesModule],
  providers: [HubDoor, HubReaders, HubsRepository],
  exports: [HubDoor, HubReaders],
})
export class HubsModule {}
