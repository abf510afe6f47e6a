import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Database, newId } from '#platform/database';
import { conflict, forbidden } from '#platform/http';
import { HeldPosts } from '../moderation/held-posts.service.js';
import { ThreadPlaces } from '../places/place-kinds.js';
import type { ThreadPlace } from '../places/thread-place.entity.js';
import { PostReading } from '../posts/post-reading.service.js';
import { Posts } from '../posts/posts.service.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { ThreadDoor } from './thread-door.js';
import type { OpenedThreadResponse } from './thread.response.js';
import type { OpenThreadDto } from './threads.dto.js';
import { ThreadsRepository } from './threads.repository.js';
import { assertMayAnnounce, isTaken, Threads } from './threads.service.js';

/** How threads are opened: with a first post, both or neither. */
@Injectable()
export class ThreadOpening {
  constructor(
    private readonly db: Database,
    private readonly rows: ThreadsRepository,
    private readonly posts: PostsRepository,
    private readonly threads: Threads,
    private readonly kinds: ThreadPlaces,
    private readonly door: ThreadDoor,
    private readonly writing: Posts,
    private readonly reading: PostReading,
    private readonly held: HeldPosts,
  ) {}

  /**
   * Opens a thread in a place that the asker may read. Sent again under the same `clientId` it is the same thread.
   * @throws Problem 400; 403 for who may not; 409 for a `clientId` of another thread.
   */
  async open(actor: Actor, place: ThreadPlace, said: OpenThreadDto): Promise<OpenedThreadResponse> {
    const rights = this.kinds.rightsOf(actor, place);
    const earlier = await this.findEarlier(actor, place, said);
    if (earlier !== null) return this.shown(actor, earlier);
    if (place.isClosed) throw conflict('thread_place.closed', 'Nobody writes here any more');
    if (!rights.canOpen) throw forbidden('thread.open_not_allowed', 'You may read here, but not open threads');
    assertMayAnnounce(said.kind ?? 'discussion', rights.canModerate);
    try {
      return await this.shown(actor, await this.db.transaction(() => this.store(actor, place, said)));
    } catch (error) {
      const twin = isTaken(error) ? await this.findEarlier(actor, place, said) : null;
      if (twin === null) throw error;
      return this.shown(actor, twin);
    }
  }

  private async store(
    actor: Actor,
    place: ThreadPlace,
    { title, kind, clientId, ...said }: OpenThreadDto,
  ): Promise<string> {
    const id = newId();
    const thread = {
      id,
      title,
      kind: kind ?? ('discussion' as const),
      openedBy: actor.userId,
      clientId: clientId ?? null,
    };
    await this.threads.insert(place, thread);
    const opened = await this.door.getForReading(actor, id);
    if (await this.held.mustWait(actor, opened)) await this.held.hold(actor, opened, said);
    else await this.writing.write(actor, id, said);
    return id;
  }

  /** @throws Problem 409 when it is another thread. */
  private async findEarlier(
    actor: Actor,
    place: ThreadPlace,
    { clientId, title, body }: OpenThreadDto,
  ): Promise<string | null> {
    const earlier = clientId === undefined ? null : await this.rows.findOpened(actor.userId, clientId);
    if (!earlier) return null;
    if (earlier.placeId === place.id && earlier.body === body && earlier.title === title) return earlier.id;
    throw conflict('thread.client_id_taken', 'This clientId was used for another thread', [
      { path: 'clientId', code: 'taken', message: 'was used for another thread' },
    ]);
  }

  private async shown(actor: Actor, id: string): Promise<OpenedThreadResponse> {
    const [first] = await this.posts.page(id, 1, 1, actor.userId);
    return { ...(await this.threads.read(actor, id)), post: first ? await this.reading.read(actor, first.id) : null };
  }
}
