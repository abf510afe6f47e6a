import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { TEXT_LIMITS, type TextLimits } from './text-limits.js';
import type { ReadingOrder, ReadingResult } from './text-worker.js';

/** Why a file's text cannot be had: it is broken or locked, takes too long or too much, ended the process again and again, or is not there. */
export type TextProblem = 'broken' | 'password' | 'time' | 'memory' | 'crash' | 'missing';

/** The text of a file, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: TextProblem };

/** Tests run the sources, and Node reads those as they are. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './text-worker.ts' : './text-worker.js', import.meta.url);
const LOOK_EVERY_MS = 20;

/**
 * Reads the text of files that strangers have made, each in a thread of its own: one that takes too long or too much is ended, and the process
 * goes on. The limit of a thread counts its objects only, so what it holds besides is looked at while it works.
 */
@Injectable()
export class TextReader implements OnModuleDestroy {
  private readonly working = new Set<Worker>();

  /** @throws Error when the process stops in the meantime, or the thread cannot be started. */
  async read(file: Omit<ReadingOrder, 'mostCharacters'>, limits: TextLimits = TEXT_LIMITS): Promise<ReadText> {
    const worker = new Worker(WORKER, {
      workerData: { ...file, mostCharacters: limits.characters } satisfies ReadingOrder,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      env: {},
      execArgv: [],
      // What a library has to say of a broken file is not for our log.
      stdout: true,
      stderr: true,
    });
    this.working.add(worker);
    let exceeded: 'time' | 'memory' | null = null;
    const end = (reason: 'time' | 'memory'): void => {
      exceeded ??= reason;
      void worker.terminate();
    };
    const clock = setTimeout(() => end('time'), limits.seconds * 1000);
    const watch = setInterval(() => {
      worker.getHeapStatistics().then(
        ({ external_memory: held }) => {
          if (held > limits.outsideHeap) end('memory');
        },
        // Before its start and after its end a thread holds nothing.
        () => undefined,
      );
    }, LOOK_EVERY_MS);
    try {
      return await new Promise<ReadText>((resolve, reject) => {
        worker.once('message', (result: ReadingResult) => resolve(result));
        worker.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ problem: 'memory' });
          else reject(error);
        });
        worker.once('exit', () => {
          if (exceeded === null) reject(new Error('reading the text of a file was broken off'));
          else resolve({ problem: exceeded });
        });
      });
    } finally {
      clearTimeout(clock);
      clearInterval(watch);
      this.working.delete(worker);
      await worker.terminate();
    }
  }

  /** Nobody waits for a reading when the process stops: another process begins it anew. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.working].map((worker) => worker.terminate()));
  }
}
