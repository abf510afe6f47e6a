/** A kind of domain event: its name, and the type of its payload (ids and little else). */
export interface EventType<Payload extends object> {
  readonly name: string;
  /** Only for the type checker: ties the payload's type to the event. */
  readonly payload?: Payload;
}

/** Declares an event. Names are `<entity>.<past participle>`, such as `use_case.published`. */
export function defineEvent<Payload extends object>(name: string): EventType<Payload> {
  return { name };
}

/** What a handler is told about the event beside its payload. */
export interface EventMeta {
  readonly eventId: string;
  readonly recordedAt: Date;
  /** When this try fails, the event is put among the dead letters. */
  readonly isLastTry: boolean;
}
