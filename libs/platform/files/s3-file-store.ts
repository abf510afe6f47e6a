import type * as S3 from '@aws-sdk/client-s3';
import { createWriteStream, createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assertKey, FileStore, MissingFileError } from './file-store.js';

interface Connection {
  readonly client: S3.S3Client;
  readonly sdk: typeof S3;
}

/** Files in a bucket of an S3-compatible service; the address is `https://key:secret@host/bucket?region=…`. */
export class S3FileStore extends FileStore {
  private readonly bucket: string;
  private connection: Promise<Connection> | null = null;

  constructor(private readonly address: URL) {
    super();
    this.bucket = decodeURIComponent(address.pathname.split('/')[1] ?? '');
  }

  async put(key: string, content: Readable, contentType: string): Promise<number> {
    assertKey(key);
    const { client, sdk } = await this.connect();
    // S3 wants the length first, so the upload rests on disk for a moment.
    const folder = await mkdtemp(join(tmpdir(), 'torget-upload-'));
    try {
      const file = join(folder, 'content');
      await pipeline(content, createWriteStream(file, { mode: 0o600 }));
      const { size } = await stat(file);
      await client.send(
        new sdk.PutObjectCommand({
          Bucket: this.bucket,
          Key: key,
          Body: createReadStream(file),
          ContentLength: size,
          ContentType: contentType,
        }),
      );
      return size;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async get(key: string): Promise<Readable> {
    assertKey(key);
    const { client, sdk } = await this.connect();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return Body as Readable;
    } catch (error) {
      if (error instanceof sdk.NoSuchKey) throw new MissingFileError(key);
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    assertKey(key);
    const { client, sdk } = await this.connect();
    await client.send(new sdk.DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  async check(): Promise<void> {
    const { client, sdk } = await this.connect();
    await client.send(new sdk.HeadBucketCommand({ Bucket: this.bucket }));
  }

  /** The SDK is large: it is loaded by those who use it. */
  private connect(): Promise<Connection> {
    this.connection ??= import('@aws-sdk/client-s3').then((sdk) => ({
      sdk,
      client: new sdk.S3Client({
        endpoint: this.address.origin,
        region: this.address.searchParams.get('region') ?? 'us-east-1',
        forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        credentials: {
          accessKeyId: decodeURIComponent(this.address.username),
          secretAccessKey: decodeURIComponent(this.address.password),
        },
      }),
    }));
    return this.connection;
  }
}
