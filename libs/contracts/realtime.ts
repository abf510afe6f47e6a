/** What went wrong with an event: the same form as the API's `application/problem+json`. */
export interface RealtimeProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable code for programs. */
  readonly code: string;
  /** Names this event in the log. */
  readonly requestId: string;
  readonly errors?: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: string;
    readonly params?: Readonly<Record<string, string | number>>;
  }[];
  /** With 429: after how long to try again. */
  readonly retryAfterSeconds?: number;
}

/** How every event from a client is answered. */
export type RealtimeAnswer<Result extends object = object> =
  ({ readonly ok: true } & Result) | { readonly ok: false; readonly problem: RealtimeProblem };

/** The function that a client hands along to get the answer. */
export type Acknowledge<Result extends object = object> = (answer: RealtimeAnswer<Result>) => void;

/** What a client may send. */
// Each feature's own events are added here, so that server and browser compile against one list.
export interface ClientToServerEvents {
  [event: string]: (message: object, acknowledge?: Acknowledge) => void;
}

/** What the server sends. */
export interface ServerToClientEvents {
  /** An event could not be taken, and its sender left no function to answer to. */
  problem: (message: { readonly event: string; readonly problem: RealtimeProblem }) => void;
  /** The sign-in of this connection no longer counts; the connection is closed after it. */
  'session.ended': (message: Readonly<Record<string, never>>) => void;
}
