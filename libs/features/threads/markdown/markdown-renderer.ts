import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { badRequest } from '#platform/http';
import type { RenderOrder, RenderReply } from './markdown-worker.js';
import { renderMarkdown, type MentionTargets, type RenderedMarkdown } from './render-markdown.js';

/** Tests run the sources, and Node reads those as they are. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './markdown-worker.ts' : './markdown-worker.js',
  import.meta.url,
);
/** Texts up to this many characters are rendered at once: the worst of them takes some tens of milliseconds. */
const SHORT = 1000;
/** A thread that has not started by then never will. */
const START_MS = 60_000;

interface Waiting {
  readonly order: RenderOrder;
  readonly resolve: (rendered: RenderedMarkdown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Renders posts. Markdown can be written so that reading it takes long, so long texts are rendered in a thread of their own, one after the
 * other, and given up when that takes too long: nobody else waits for them.
 */
@Injectable()
export class MarkdownRenderer implements OnModuleDestroy {
  /** How long a text may take. */
  protected readonly patienceMs: number = 3000;
  private worker: Worker | null = null;
  private readonly queue: Waiting[] = [];
  private isReady = false;
  private current: (Waiting & { clock: NodeJS.Timeout }) | null = null;
  private orders = 0;

  /** @throws Problem 400 for a text that is nested too deeply or takes too long. */
  render(body: string, targets: MentionTargets = {}): Promise<RenderedMarkdown> {
    if (body.length > SHORT)
      return new Promise((resolve, reject) => {
        this.queue.push({ order: { id: ++this.orders, body, targets }, resolve, reject });
        this.next();
      });
    try {
      return Promise.resolve(renderMarkdown(body, targets));
    } catch (error) {
      return Promise.reject(error instanceof RangeError ? tooComplicated() : (error as Error));
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.current) this.giveUp();
    await this.worker?.terminate();
  }

  private next(): void {
    if (this.current) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    this.worker ??= this.start();
    const patience = this.isReady ? this.patienceMs : START_MS;
    this.current = { ...waiting, clock: setTimeout(() => this.giveUp(), patience) };
    this.worker.postMessage(waiting.order);
  }

  private start(): Worker {
    this.isReady = false;
    const worker = new Worker(WORKER, { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 128 } });
    worker.unref();
    worker.on('message', (reply: RenderReply | 'ready') =>
      reply === 'ready' ? this.begin(worker) : this.finish(reply),
    );
    worker.on('error', () => this.giveUp());
    return worker;
  }

  /** The time of a text counts from when its thread can work on it. */
  private begin(worker: Worker): void {
    if (worker !== this.worker) return;
    this.isReady = true;
    if (!this.current) return;
    clearTimeout(this.current.clock);
    this.current.clock = setTimeout(() => this.giveUp(), this.patienceMs);
  }

  private finish(reply: RenderReply): void {
    const done = this.current;
    if (done?.order.id !== reply.id) return;
    clearTimeout(done.clock);
    this.current = null;
    if ('rendered' in reply) done.resolve(reply.rendered);
    else done.reject(tooComplicated());
    this.next();
  }

  /** Ends the thread with what it works on; the next text gets a new one. */
  private giveUp(): void {
    const given = this.current;
    const worker = this.worker;
    this.current = null;
    this.worker = null;
    void worker?.terminate();
    if (given) {
      clearTimeout(given.clock);
      given.reject(tooComplicated());
    }
    this.next();
  }
}

function tooComplicated(): Error {
  const message = 'cannot be rendered: it is nested too deeply, or has too many marks';
  return badRequest('post.too_complicated', `body: ${message}`, [{ path: 'body', code: 'tooComplicated', message }]);
}
