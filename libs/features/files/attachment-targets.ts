import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { forbidden, invalid, notFound } from '#platform/http';

/** What a file is attached to. */
export interface Attachable {
  readonly type: string;
  readonly id: string;
}

/** A feature's side of attachments: it knows who may read and change its things. */
export abstract class AttachmentTarget {
  /** Such as `use_case`. */
  abstract readonly type: string;
  /** Whether the asker may read the thing; false when there is none. */
  abstract canRead(actor: Actor | null, id: string): Promise<boolean>;
  /** Whether the asker may attach files to the thing and remove them. */
  abstract canEdit(actor: Actor, id: string): Promise<boolean>;
}

/** The kinds of things that files can be attached to. The right to a file is the right to what it is attached to. */
@Injectable()
export class AttachmentTargets {
  private readonly targets = new Map<string, AttachmentTarget>();

  /** Called once by each feature whose things have files. */
  register(target: AttachmentTarget): void {
    if (this.targets.has(target.type)) throw new Error(`two features register attachments of ${target.type}`);
    this.targets.set(target.type, target);
  }

  async canRead(actor: Actor | null, { type, id }: Attachable): Promise<boolean> {
    return (await this.targets.get(type)?.canRead(actor, id)) ?? false;
  }

  async canEdit(actor: Actor | null, { type, id }: Attachable): Promise<boolean> {
    return actor !== null && ((await this.targets.get(type)?.canEdit(actor, id)) ?? false);
  }

  /** @throws Problem 400 for a type that has no files, 404 for a thing that the asker may not know of. */
  async assertReadable(actor: Actor | null, thing: Attachable): Promise<void> {
    if (!this.targets.has(thing.type)) {
      const message = `must be one of: ${[...this.targets.keys()].join(', ')}`;
      throw invalid([{ path: 'attachTo', code: 'oneOf', message }]);
    }
    if (!(await this.canRead(actor, thing)))
      throw notFound('file.no_such_target', 'There is no such thing to attach to');
  }

  /** @throws Problem as {@link assertReadable}, and 403 for a thing that the asker may only read. */
  async assertEditable(actor: Actor, thing: Attachable): Promise<void> {
    await this.assertReadable(actor, thing);
    if (!(await this.canEdit(actor, thing)))
      throw forbidden('file.attach_not_allowed', 'You may read this, but not change its files');
  }
}
