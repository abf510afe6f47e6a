import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { DiskFileStore } from './disk-file-store.js';
import { MissingFileError, type FileStore } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

/** The little of S3 that we use, checking that each request is signed (AWS Signature Version 4) and addressed by path. */
function startBucket(): Promise<Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const key = new URL(request.url ?? '', 'http://s3').pathname;
      if (
        !/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-north-1\/s3\/aws4_request/.test(
          request.headers.authorization ?? '',
        )
      )
        return response.writeHead(403).end();
      if (!key.startsWith('/papers')) return response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>');
      if (request.method === 'HEAD') return response.writeHead(200).end();
      if (request.method === 'PUT') objects.set(key, body);
      if (request.method === 'DELETE') objects.delete(key);
      if (request.method !== 'GET') return response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
      const found = objects.get(key);
      return found
        ? response.end(found)
        : response
            .writeHead(404, { 'content-type': 'application/xml' })
            .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>');
    })();
  });
  server.listen(0, '127.0.0.1');
  return once(server, 'listening').then(() => server);
}

describe.each(['disk', 's3'])('files on %s', (kind) => {
  let folder: string;
  let bucket: Server | null = null;
  let store: FileStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'torget-files-'));
    bucket = kind === 's3' ? await startBucket() : null;
    store = bucket
      ? new S3FileStore(
          new URL(`http://key:secret@127.0.0.1:${(bucket.address() as AddressInfo).port}/papers?region=eu-north-1`),
        )
      : new DiskFileStore(folder);
  });
  afterAll(async () => {
    bucket?.closeAllConnections();
    bucket?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('come back byte for byte, and can be replaced and removed', async () => {
    const content = randomBytes(300_000);
    expect(await store.put('cases/one.bin', Readable.from([content]), 'application/octet-stream')).toBe(300_000);
    const back = await buffer(await store.get('cases/one.bin'));
    expect(createHash('sha256').update(back).digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));
    await store.put('cases/one.bin', Readable.from(['new']), 'text/plain');
    expect((await buffer(await store.get('cases/one.bin'))).toString()).toBe('new');
    await store.remove('cases/one.bin');
    await expect(store.get('cases/one.bin')).rejects.toThrow(MissingFileError);
    await store.remove('cases/one.bin');
  });

  it('refuse keys that could reach elsewhere', async () => {
    for (const key of ['../secret', '/etc/passwd', 'a/../b', '', 'a b'])
      await expect(store.get(key)).rejects.toThrow('is not a file key');
  });

  it('leave nothing behind when the upload breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield await Promise.resolve(Buffer.from('half'));
        throw new Error('the line went dead');
      })(),
    );
    await expect(store.put('cases/half.bin', broken, 'text/plain')).rejects.toThrow('the line went dead');
    await expect(store.get('cases/half.bin')).rejects.toThrow(MissingFileError);
    if (kind === 'disk')
      expect((await readdir(join(folder, 'cases'))).filter((name) => name.includes('half'))).toEqual([]);
  });

  it('can be checked', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});
