import type { FileResponse } from '#api-client';
import { newRequestKey } from './request-key';
import { problemBeforeSending, type AttachTo, type uploadFile } from './upload-file';

/** A file that is on its way, or did not get there. */
export interface PendingUpload {
  /** Names it in the list, and to the server. */
  readonly key: string;
  readonly file: File;
  readonly attachTo?: AttachTo;
  readonly state: 'waiting' | 'sending' | 'failed';
  /** The share that has been sent, 0 to 1. */
  readonly sent: number;
  /** What went wrong, when it failed. */
  readonly error: unknown;
}

/** How one file ended. */
export type UploadEnd = { file: File; uploaded: FileResponse } | { file: File; error: unknown };

/** Sends files one after the other. It lives outside the components, which follow it by `subscribe` and `snapshot`. */
export class UploadQueue {
  private uploads: readonly PendingUpload[] = [];
  private readonly followers = new Set<() => void>();
  private readonly listeners = new Set<(end: UploadEnd) => void>();
  private sending: { key: string; abort: AbortController } | null = null;

  constructor(private readonly send: typeof uploadFile) {}

  readonly subscribe = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  };

  readonly snapshot = (): readonly PendingUpload[] => this.uploads;

  /** Calls back for each file that has ended; gives the function that stops it. */
  onEnd(listener: (end: UploadEnd) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes files; those that the server would refuse anyway fail at once. */
  add(files: readonly File[], attachTo?: AttachTo): void {
    const fresh = files.map((file): PendingUpload => {
      const error = problemBeforeSending(file);
      return { key: newRequestKey(), file, attachTo, state: error ? 'failed' : 'waiting', sent: 0, error };
    });
    this.set([...this.uploads, ...fresh]);
    for (const { file, error } of fresh) if (error) this.tell({ file, error });
    void this.work();
  }

  /** Stops a file that is waiting or on its way, and takes one that failed off the list. */
  drop(key: string): void {
    this.set(this.uploads.filter((upload) => upload.key !== key));
    if (this.sending?.key === key) this.sending.abort.abort();
  }

  retry(key: string): void {
    this.change(key, { state: 'waiting', sent: 0, error: null });
    void this.work();
  }

  /** Stops everything. */
  clear(): void {
    this.set([]);
    this.sending?.abort.abort();
  }

  private async work(): Promise<void> {
    for (let next = this.next(); next; next = this.next()) await this.sendOne(next);
  }

  private next(): PendingUpload | undefined {
    return this.sending ? undefined : this.uploads.find((upload) => upload.state === 'waiting');
  }

  private async sendOne({ key, file, attachTo }: PendingUpload): Promise<void> {
    const abort = new AbortController();
    this.sending = { key, abort };
    this.change(key, { state: 'sending' });
    const onProgress = (sent: number) => this.change(key, { sent });
    try {
      const uploaded = await this.send(file, { attachTo, requestKey: key, onProgress, signal: abort.signal });
      this.set(this.uploads.filter((upload) => upload.key !== key));
      this.tell({ file, uploaded });
    } catch (error) {
      this.change(key, { state: 'failed', error });
      if (!abort.signal.aborted) this.tell({ file, error });
    } finally {
      this.sending = null;
    }
  }

  private change(key: string, to: Partial<PendingUpload>): void {
    this.set(this.uploads.map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
  }

  private set(uploads: readonly PendingUpload[]): void {
    this.uploads = uploads;
    for (const follower of this.followers) follower();
  }

  private tell(end: UploadEnd): void {
    for (const listener of this.listeners) listener(end);
  }
}
