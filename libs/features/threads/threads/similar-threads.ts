import { Injectable } from '@nestjs/common';
import { SimilarTexts } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import type { ThreadResponse } from './thread.response.js';
import { ThreadsRepository } from './threads.repository.js';
import { Threads } from './threads.service.js';

const MOST = 5;

/** Threads that are like one which is being written: so that people join in instead of asking the same again. */
@Injectable()
export class SimilarThreads {
  constructor(
    private readonly similar: SimilarTexts,
    private readonly rows: ThreadsRepository,
    private readonly threads: Threads,
  ) {}

  /** Those that the asker may read, most alike first. The index finds, and the register asks its own rule again. */
  async to(actor: Actor, title: string): Promise<ThreadResponse[]> {
    const visibilityKeys = askerKeys(actor);
    const ids = await this.similar.find({ type: 'thread', text: title, visibilityKeys, limit: MOST });
    const records = new Map((await this.rows.findVisible(ids, visibilityKeys)).map((one) => [one.id, one]));
    return this.threads.shown(
      actor,
      ids.flatMap((id) => records.get(id) ?? []),
    );
  }
}
