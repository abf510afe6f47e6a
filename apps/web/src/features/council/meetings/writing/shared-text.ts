import { mergeTexts } from '#contracts';

/** A text as it is saved, with the number of its version. */
export interface SavedText {
  readonly version: number;
  readonly text: string;
}

/** What has been typed and is not saved yet, with what it was made of: kept in the browser. */
export interface Draft {
  readonly base: SavedText;
  readonly text: string;
}

/** Where drafts are kept. */
export interface DraftStore {
  read(): Draft | null;
  write(draft: Draft | null): void;
}

/** Sends what was made of a version; gives what is saved then, with what others wrote. */
export type SaveText = (base: SavedText, text: string) => Promise<SavedText & { readonly overlaps: number }>;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'waiting' | 'refused';

/** What is seen of a text that several write. */
export interface SharedView {
  readonly text: string;
  readonly state: SaveState;
  /** Why it was refused. */
  readonly problem: unknown;
  /** Places where two wrote over the same words, since this page was opened. */
  readonly overlaps: number;
}

interface Options {
  readonly saved: SavedText;
  readonly drafts: DraftStore;
  readonly save: SaveText;
  /** Whether trying again later may help: there was no answer, or the server could not. */
  readonly isPassing: (problem: unknown) => boolean;
}

const REST_MS = 1200;
const LONGEST_MS = 4000;
const RETRY_MS = 5000;

/**
 * A text that several write at once. What one types is sent after a short rest; what others saved is merged in at once, also into what one is just typing.
 * Until it is saved, what was typed is kept in the browser.
 */
export class SharedText {
  private base: SavedText;
  private view: SharedView;
  private unsavedSince: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private readonly followers = new Set<() => void>();

  constructor(private readonly options: Options) {
    const { saved, drafts } = options;
    const draft = drafts.read();
    this.base = draft?.base ?? saved;
    this.view = { text: draft?.text ?? saved.text, state: draft ? 'unsaved' : 'saved', problem: null, overlaps: 0 };
    this.receive(saved);
    if (this.view.text !== this.base.text) this.sendSoon();
  }

  readonly subscribe = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  };

  readonly look = (): SharedView => this.view;

  /** What somebody has typed here. */
  type(text: string): void {
    this.show({ text, state: this.isSending ? 'saving' : 'unsaved', problem: null });
    this.keep();
    this.sendSoon();
  }

  /** What is saved now, maybe by others. */
  receive(saved: SavedText): void {
    if (this.isSending || saved.version <= this.base.version) return;
    const { text, overlaps } = mergeTexts(this.base.text, saved.text, this.view.text);
    this.base = saved;
    this.show({ text, overlaps: this.view.overlaps + overlaps, ...(text === saved.text ? { state: 'saved' } : {}) });
    this.keep();
    if (text !== saved.text) this.sendSoon();
  }

  /** Sends at once what is not saved; when the page is left, or the network is back. */
  async send(): Promise<void> {
    clearTimeout(this.timer);
    const sent = this.view.text;
    if (this.isSending || sent === this.base.text) return;
    this.isSending = true;
    this.unsavedSince = null;
    this.show({ state: 'saving', problem: null });
    try {
      const { overlaps, ...saved } = await this.options.save(this.base, sent);
      this.isSending = false;
      const merged = mergeTexts(sent, saved.text, this.view.text);
      this.base = saved;
      const isSaved = merged.text === saved.text;
      this.show({
        text: merged.text,
        state: isSaved ? 'saved' : 'unsaved',
        overlaps: this.view.overlaps + overlaps + merged.overlaps,
      });
      this.keep();
      if (!isSaved) this.sendSoon();
    } catch (problem) {
      this.isSending = false;
      const passes = this.options.isPassing(problem);
      this.show({ state: passes ? 'waiting' : 'refused', problem: passes ? null : problem });
      if (passes) this.timer = setTimeout(() => void this.send(), RETRY_MS);
    }
  }

  /** Lets go of what was refused: what is saved is shown again. */
  discard(): void {
    this.show({ text: this.base.text, state: 'saved', problem: null });
    this.keep();
  }

  private sendSoon(): void {
    const now = Date.now();
    this.unsavedSince ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => void this.send(),
      Math.max(0, Math.min(REST_MS, this.unsavedSince + LONGEST_MS - now)),
    );
  }

  private keep(): void {
    const { text } = this.view;
    this.options.drafts.write(text === this.base.text ? null : { base: this.base, text });
  }

  private show(change: Partial<SharedView>): void {
    this.view = { ...this.view, ...change };
    for (const follower of this.followers) follower();
  }
}
