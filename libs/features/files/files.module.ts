import { Module } from '@nestjs/common';
import { AttachmentTargets } from './attachment-targets.js';
import { FilesController } from './files.controller.js';
import { FilesJobs } from './files.jobs.js';
import { FilesRepository } from './files.repository.js';
import { Files } from './files.service.js';
import { Uploads } from './uploads.service.js';

/** Uploaded files: what may come in, who may have them, and what they are attached to. */
@Module({
  controllers: [FilesController],
  providers: [AttachmentTargets, Files, FilesJobs, FilesRepository, Uploads],
  exports: [AttachmentTargets, Files],
})
export class UploadedFilesModule {}
