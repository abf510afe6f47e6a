import { Module } from '@nestjs/common';
import { AttachmentTargets } from './attachment-targets.js';
import { FilesController } from './files.controller.js';
import { FilesJobs } from './files.jobs.js';
import { FilesRepository } from './files.repository.js';
import { Files } from './files.service.js';
import { OwnFiles } from './own-files.js';
import { FileTextsRepository } from './texts/file-texts.repository.js';
import { FileTexts } from './texts/file-texts.service.js';
import { TextReader } from './texts/text-reader.js';
import { Uploads } from './uploads.service.js';

/** Uploaded files: what may come in, who may have them, and what they are attached to. */
@Module({
  controllers: [FilesController],
  providers: [
    AttachmentTargets,
    Files,
    FilesJobs,
    FilesRepository,
    FileTexts,
    FileTextsRepository,
    OwnFiles,
    TextReader,
    Uploads,
  ],
  exports: [AttachmentTargets, Files, FileTexts],
})
export class UploadedFilesModule {}
