import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** What one post says, for the search index. */
export interface PostText {
  readonly threadId: string;
  readonly version: number;
  readonly body: string;
}

/** Longest part of one post that is indexed, in characters. */
const INDEXED = 4000;

/** What threads say, for those who look for it. */
@Injectable()
export class ThreadTextsRepository {
  constructor(private readonly db: Database) {}

  /** The first posts of threads, by the thread's id, in their order; removed ones say nothing. */
  async firstPosts(threadIds: readonly string[], most: number): Promise<Map<string, PostText[]>> {
    if (threadIds.length === 0) return new Map();
    const rows = await this.db.query<PostText>(
      `SELECT thread_id AS "threadId", version, CASE WHEN removed_at IS NULL THEN left(body, ${INDEXED}) ELSE '' END AS body
         FROM posts WHERE thread_id = ANY($1::uuid[]) AND seq <= $2 ORDER BY thread_id, seq`,
      [threadIds, most],
    );
    return Map.groupBy(rows, ({ threadId }) => threadId);
  }
}
