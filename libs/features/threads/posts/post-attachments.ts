import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentTarget, AttachmentTargets } from '#features/files';
import type { Actor } from '#platform/access';
import { canRead } from '../threads.policy.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { POST_TARGET } from './post-reading.service.js';
import { PostsRepository } from './posts.repository.js';
import type { PostRecord } from './post.record.js';

/** Files of posts: who reads the post reads them, its author attaches them. Files of a removed post are nobody's to read. */
@Injectable()
export class PostAttachments extends AttachmentTarget implements OnModuleInit {
  readonly type = POST_TARGET;

  constructor(
    private readonly targets: AttachmentTargets,
    private readonly posts: PostsRepository,
    private readonly threads: ThreadsRepository,
  ) {
    super();
  }

  onModuleInit(): void {
    this.targets.register(this);
  }

  async canRead(actor: Actor | null, id: string): Promise<boolean> {
    return (await this.findForReading(actor, id)) !== null;
  }

  async canEdit(actor: Actor, id: string): Promise<boolean> {
    return (await this.findForReading(actor, id))?.authorId === actor.userId;
  }

  private async findForReading(actor: Actor | null, id: string): Promise<PostRecord | null> {
    const post = await this.posts.find(id);
    if (!post || post.removed !== null) return null;
    const thread = await this.threads.findGuarded(post.threadId);
    return thread && canRead(actor, thread.place) ? post : null;
  }
}
