import type { FileResponse } from '#api-client';
import { ApiProblem } from './api-problem';
import type { UploadOptions } from './upload-file';
import { UploadQueue, type UploadEnd } from './upload-queue';

/** A way to send files that does what the test says. */
class Line {
  readonly sent: { file: File; options: UploadOptions; arrive: () => void; fail: (error: unknown) => void }[] = [];

  readonly send = (file: File, options: UploadOptions): Promise<FileResponse> =>
    new Promise((resolve, reject) => {
      options.signal.addEventListener('abort', () => reject(options.signal.reason as Error));
      const arrive = () => resolve({ id: `id of ${file.name}`, name: file.name } as FileResponse);
      this.sent.push({ file, options, arrive, fail: reject });
    });

  at(index: number) {
    const found = this.sent[index];
    if (!found) throw new Error(`only ${this.sent.length} files were sent`);
    return found;
  }
}

const file = (name: string, content = 'x') => new File([content], name);
/** Lets what is waiting for a promise go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a queue of uploads', () => {
  let line: Line;
  let queue: UploadQueue;
  let ends: string[];
  beforeEach(() => {
    line = new Line();
    queue = new UploadQueue(line.send);
    ends = [];
    queue.onEnd((end: UploadEnd) =>
      ends.push('uploaded' in end ? end.uploaded.name : `${end.file.name}: ${(end.error as ApiProblem).code}`),
    );
  });
  const states = () => queue.snapshot().map((upload) => `${upload.file.name} ${upload.state} ${upload.sent}`);
  const key = (index: number) => queue.snapshot()[index]?.key ?? '';

  it('sends one file after the other, and tells how far each has come', async () => {
    let changes = 0;
    const stop = queue.subscribe(() => changes++);
    queue.add([file('a.txt'), file('b.txt')], { type: 'use_case', id: '1' });
    line.at(0).options.onProgress(0.5);
    expect(states()).toEqual(['a.txt sending 0.5', 'b.txt waiting 0']);
    expect(line.at(0).options.attachTo).toEqual({ type: 'use_case', id: '1' });
    line.at(0).arrive();
    await settled();
    expect(states()).toEqual(['b.txt sending 0']);
    line.at(1).arrive();
    await settled();
    expect(states()).toEqual([]);
    expect(ends).toEqual(['a.txt', 'b.txt']);
    const before = changes;
    expect(before).toBeGreaterThan(3);
    stop();
    queue.add([file('c.txt')]);
    expect(changes).toBe(before);
  });

  it('does not send what would be refused, and goes on with the others', () => {
    queue.add([file('a.exe'), file('b.txt'), file('c.txt', '')]);
    expect(states()).toEqual(['a.exe failed 0', 'b.txt sending 0', 'c.txt failed 0']);
    expect(ends).toEqual(['a.exe: file.type_not_allowed', 'c.txt: file.empty']);
  });

  it('keeps a file that failed until it is sent again, under the same key', async () => {
    queue.add([file('a.txt'), file('b.txt')]);
    line.at(0).fail(new ApiProblem({ status: 0, code: 'network' }));
    await settled();
    expect(states()).toEqual(['a.txt failed 0', 'b.txt sending 0']);
    queue.retry(key(0));
    expect(line.sent).toHaveLength(2);
    line.at(1).arrive();
    await settled();
    expect(line.at(2).options.requestKey).toBe(line.at(0).options.requestKey);
    line.at(2).arrive();
    await settled();
    expect(ends).toEqual(['a.txt: network', 'b.txt', 'a.txt']);
  });

  it('stops a file that is on its way or waiting, without calling it a failure', async () => {
    queue.add([file('a.txt'), file('b.txt'), file('c.txt')]);
    queue.drop(key(1));
    queue.drop(key(0));
    expect(line.at(0).options.signal.aborted).toBe(true);
    await settled();
    expect(states()).toEqual(['c.txt sending 0']);
    queue.clear();
    await settled();
    expect(states()).toEqual([]);
    expect(ends).toEqual([]);
    queue.add([file('d.txt')]);
    expect(states()).toEqual(['d.txt sending 0']);
  });
});
