import type { Hub } from './entities/hub.entity.js';

/** A hub as the audit log calls it; a secret one is not named, for those who read the log are not in it. */
export function auditedHub({ id, name, visibility }: Hub): { type: string; id: string; label?: string } {
  return visibility === 'secret' ? { type: 'hub', id } : { type: 'hub', id, label: name };
}
