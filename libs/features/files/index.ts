import type { Feature } from '#platform/feature';
import { StoredFile } from './file.entity.js';
import { UploadedFilesModule } from './files.module.js';
import { FileTexts1763761200000 } from './migrations/file-texts.js';
import { FilesTables1763760110000 } from './migrations/files-tables.js';
import { FileText } from './texts/file-text.entity.js';
import { filesPersonalData } from './files.personal-data.js';

export { StoredFile } from './file.entity.js';
export { AttachmentTarget, AttachmentTargets, type Attachable } from './attachment-targets.js';
export { AttachedFile } from './dto/file.response.js';
export { fileAttached, fileRemoved, fileTextRead } from './files.events.js';
export { UploadedFilesModule } from './files.module.js';
export { Files } from './files.service.js';
export { FileTexts } from './texts/file-texts.service.js';

/** Uploads, and the attachments of other features' things. */
export const filesFeature: Feature = {
  name: 'files',
  module: UploadedFilesModule,
  entities: [StoredFile, FileText],
  migrations: [FilesTables1763760110000, FileTexts1763761200000],
  personalData: filesPersonalData,
};
