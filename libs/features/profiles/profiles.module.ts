import { Module } from '@nestjs/common';
import { UploadedFilesModule } from '#features/files';
import { OrganisationsModule } from '#features/organisations';
import { UseCasesModule } from '#features/use-cases';
import { LogoController } from './logo.controller.js';
import { Logos } from './logos.service.js';
import { OrganisationAttachments } from './organisation-attachments.js';
import { TimelineController } from './timeline.controller.js';
import { Timelines } from './timelines.service.js';

@Module({
  imports: [OrganisationsModule, UploadedFilesModule, UseCasesModule],
  controllers: [LogoController, TimelineController],
  providers: [Logos, OrganisationAttachments, Timelines],
})
export class ProfilesModule {}
