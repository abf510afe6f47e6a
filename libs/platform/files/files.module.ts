import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { AppConfig } from '#platform/config';
import { Readiness } from '#platform/health';
import { DiskFileStore } from './disk-file-store.js';
import { FileStore } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

/** The file store that the settings ask for: on disk, or in a bucket when `S3_URL` is set. */
export function makeFileStore(config: AppConfig): FileStore {
  return config.s3Url ? new S3FileStore(new URL(config.s3Url)) : new DiskFileStore(join(config.dataDir, 'files'));
}

@Global()
@Module({
  providers: [{ provide: FileStore, inject: [AppConfig], useFactory: makeFileStore }],
  exports: [FileStore],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly files: FileStore,
    private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.readiness.addPart('files', async () => {
      await this.files.check();
      return { status: 'ok', kind: this.config.s3Url ? 's3' : 'disk' };
    });
  }
}
