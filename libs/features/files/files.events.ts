import { defineEvent } from '#platform/outbox';

interface OneFile {
  fileId: string;
}

/** A file belongs to a thing now. */
export const fileAttached = defineEvent<OneFile & { type: string; id: string }>('file.attached');
/** What a file says is known now. */
export const fileTextRead = defineEvent<OneFile & { type: string; id: string }>('file.text_read');
/** A file is gone; `type` and `id` are null when it belonged to nothing. */
export const fileRemoved = defineEvent<OneFile & { type: string | null; id: string | null }>('file.removed');
