import type { DeadLetter } from '#platform/outbox';
import type { KeptMail } from '#platform/mail';

/** An event that a handler has failed at too often. */
export class DeadLetterResponse {
  id: string;
  eventId: string;
  event: string;
  handler: string;
  attempts: number;
  /** The last error, with its stack. */
  error: string;
  /** ISO 8601, UTC. */
  failedAt: string;
  payload: Record<string, unknown>;

  static from(letter: DeadLetter): DeadLetterResponse {
    const { id, eventId, event, handler, attempts, error, failedAt } = letter;
    return {
      id,
      eventId,
      event,
      handler,
      attempts,
      error,
      failedAt: failedAt.toISOString(),
      payload: letter.payload as Record<string, unknown>,
    };
  }
}

export class DeadLetterList {
  items: DeadLetterResponse[];
  nextCursor: string | null;
}

/** A mail that was kept as a file because no mail server is set. */
export class KeptMailResponse {
  id: string;
  to: string;
  subject: string;
  /** ISO 8601, UTC. */
  createdAt: string;

  static from({ id, to, subject, createdAt }: KeptMail): KeptMailResponse {
    return { id, to, subject, createdAt: createdAt.toISOString() };
  }
}

export class KeptMailList {
  items: KeptMailResponse[];
  nextCursor: string | null;
}

/** A kept mail as it would have been sent. */
export class KeptMailDetail extends KeptMailResponse {
  /** The source of the mail (RFC 5322). */
  source: string;
}

/** State of one part of the machinery; its figures stand beside `status`. */
export class PartResponse {
  name: string;
  status: 'ok' | 'degraded' | 'down';
  figures: Record<string, string | number | boolean | null>;
}

/** State of the machinery as a whole and part by part. */
export class StatusResponse {
  status: 'ok' | 'degraded' | 'down';
  parts: PartResponse[];
}
