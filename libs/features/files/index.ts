import type { Feature } from '#platform/feature';
import { StoredFile } from './file.entity.js';
import { UploadedFilesModule } from './files.module.js';
import { FilesTables1763760110000 } from './migrations/files-tables.js';

export { AttachmentTarget, AttachmentTargets, type Attachable } from './attachment-targets.js';
export { AttachedFile } from './dto/file.response.js';
export { fileAttached, fileRemoved } from './files.events.js';
export { UploadedFilesModule } from './files.module.js';
export { Files } from './files.service.js';

/** Uploads, and the attachments of other features' things. */
export const filesFeature: Feature = {
  name: 'files',
  module: UploadedFilesModule,
  entities: [StoredFile],
  migrations: [FilesTables1763760110000],
};
