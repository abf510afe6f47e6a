export { DiskFileStore } from './disk-file-store.js';
export { FileStore, MissingFileError } from './file-store.js';
export { FilesModule, makeFileStore } from './files.module.js';
export { S3FileStore } from './s3-file-store.js';
export { zipStream, type ZipMember } from './zip-stream.js';
