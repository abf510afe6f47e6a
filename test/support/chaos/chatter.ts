import { setTimeout as delay } from 'node:timers/promises';
import { io } from 'socket.io-client';
import type { ThreadPost } from '#contracts';
import type { TestSocket } from '../app.js';

/** What a client of the chaos test needs to know. */
export interface ChatterOptions {
  readonly name: string;
  readonly token: string;
  readonly threadId: string;
  /** Some server to connect to: what a load balancer would give. */
  readonly server: () => string;
  readonly random: () => number;
  /** Writes over HTTP; else over its socket. */
  readonly overHttp: boolean;
}

/** A post that a client was told is stored. */
export interface Acknowledged {
  readonly clientId: string;
  readonly body: string;
  readonly id: string;
  readonly seq: number;
}

const ANSWER_MS = 4000;

/**
 * A client as the web app is one: it follows a thread, takes posts in the order of their numbers, asks for those that it has missed, connects again
 * when the connection breaks, and sends each post again under the same name until it is acknowledged.
 */
export class Chatter {
  /** Ids of posts by number: the first has the number 1. */
  readonly view: string[] = [];
  readonly acknowledged: Acknowledged[] = [];
  readonly written = new Set<string>();
  /** What must not happen, in words. */
  readonly violations: string[] = [];
  /** Posts that came by themselves, and those that were asked for. */
  readonly came = { live: 0, asked: 0 };
  connections = 0;
  /** How many people have the thread open, as it was told last. */
  present = 0;
  private socket: TestSocket | null = null;
  private isWriting = false;
  private isClosed = false;
  private asking: Promise<void> | null = null;
  private askAgain = false;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: ChatterOptions) {}

  open(): void {
    if (this.isClosed) return;
    const socket: TestSocket = io(this.options.server(), {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      timeout: ANSWER_MS,
      auth: { token: this.options.token },
    });
    this.socket = socket;
    socket.on('connect', () => {
      this.connections += 1;
      void this.catchUp();
    });
    const again = (): void => {
      socket.off();
      socket.disconnect();
      if (this.socket === socket) setTimeout(() => this.open(), 50 + this.options.random() * 250);
    };
    socket.on('connect_error', again);
    socket.on('disconnect', again);
    socket.on('post.created', ({ seq, post }) => {
      if (seq === this.view.length + 1) this.came.live += 1;
      this.take(post);
      if (seq > this.view.length) void this.catchUp();
    });
    socket.on('thread.presence', ({ count }) => {
      this.present = count;
    });
    socket.on('thread.tail', ({ lastSeq }) => {
      if (lastSeq > this.view.length) void this.catchUp();
    });
  }

  close(): void {
    this.isClosed = true;
    this.socket?.off();
    this.socket?.disconnect();
    this.socket = null;
  }

  /** Writes posts with pauses in between, until it is told to stop. */
  startWriting(meanPauseMs: number): void {
    this.isWriting = true;
    this.writing = (async () => {
      while (await this.pause(meanPauseMs * 2 * this.options.random())) await this.write();
    })();
  }

  /** Whether it is to go on writing after the pause. */
  private async pause(ms: number): Promise<boolean> {
    await delay(ms);
    return this.isWriting;
  }

  /** Stops when what it was writing is acknowledged. */
  async stopWriting(): Promise<void> {
    this.isWriting = false;
    await this.writing;
  }

  /** Writes one post, and sends it until it is acknowledged. */
  async write(): Promise<void> {
    const clientId = `${this.options.name}-${this.written.size + 1}`;
    const body = `${clientId} says something`;
    this.written.add(body);
    for (;;) {
      const post = await (this.options.overHttp ? this.sendOverHttp(body, clientId) : this.send(body, clientId));
      if (post) {
        this.acknowledged.push({ clientId, body, id: post.id, seq: post.seq });
        return;
      }
      if (this.isClosed) return;
      await delay(100 + this.options.random() * 200);
    }
  }

  /** Asks for posts by number until there are no more. */
  catchUp(): Promise<void> {
    this.askAgain = true;
    this.asking ??= this.askAll().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async askAll(): Promise<void> {
    while (this.askAgain) {
      this.askAgain = false;
      const { socket } = this;
      if (!socket?.connected) return;
      try {
        const answer = await socket
          .timeout(ANSWER_MS)
          .emitWithAck('thread.open', { threadId: this.options.threadId, afterSeq: this.view.length });
        if (!answer.ok) {
          this.askAgain = answer.problem.status >= 500;
          if (answer.problem.status < 500) this.violations.push(`opening was refused: ${answer.problem.code}`);
          continue;
        }
        this.present = answer.present?.count ?? 0;
        for (const post of answer.posts) {
          if (post.seq === this.view.length + 1) this.came.asked += 1;
          this.take(post);
        }
        this.askAgain ||= answer.more;
      } catch {
        // No answer in time: it is asked again unless the connection is gone, which brings a new one.
        this.askAgain = socket.connected;
      }
    }
  }

  private take({ id, seq }: ThreadPost): void {
    if (seq === this.view.length + 1) this.view.push(id);
    else if (seq <= this.view.length && this.view[seq - 1] !== id)
      this.violations.push(`number ${seq} was ${this.view[seq - 1] ?? ''} and is ${id}`);
  }

  private async send(body: string, clientId: string): Promise<ThreadPost | null> {
    const { socket } = this;
    if (!socket?.connected) return null;
    try {
      const answer = await socket
        .timeout(ANSWER_MS)
        .emitWithAck('post.create', { threadId: this.options.threadId, body, clientId });
      if (answer.ok) return answer.post;
      if (answer.problem.status < 500) this.violations.push(`a post was refused: ${answer.problem.code}`);
    } catch {
      // No answer: whether it was stored shows when it is sent again.
    }
    return null;
  }

  private async sendOverHttp(body: string, clientId: string): Promise<ThreadPost | null> {
    try {
      const response = await fetch(`${this.options.server()}/api/v1/threads/${this.options.threadId}/posts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.options.token}` },
        body: JSON.stringify({ body, clientId }),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      if (response.ok) return (await response.json()) as ThreadPost;
      if (response.status < 500) this.violations.push(`a post was refused: ${response.status}`);
    } catch {
      // The same.
    }
    return null;
  }
}
