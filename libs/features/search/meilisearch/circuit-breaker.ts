/** Lets a failing helper rest: after a failure it is not asked until a probe has found it well again. */
export class CircuitBreaker {
  private failures = 0;
  private probeAt = 0;
  private probing: Promise<void> | null = null;

  /**
   * @param probe fails as long as the helper does.
   * @param now milliseconds; only differences count.
   */
  constructor(
    private readonly probe: () => Promise<void>,
    private readonly waits: { readonly firstMs: number; readonly longestMs: number },
    private readonly now: () => number = () => performance.now(),
  ) {}

  get isOpen(): boolean {
    return this.failures > 0;
  }

  /** Whether to ask now. When not, a probe is begun as soon as one is due; nobody waits for it. */
  mayAsk(): boolean {
    if (!this.isOpen) return true;
    if (this.probing === null && this.now() >= this.probeAt) this.probing = this.tryAgain();
    return false;
  }

  /** To be told of every failure. */
  failed(): void {
    this.failures += 1;
    this.probeAt = this.now() + Math.min(this.waits.longestMs, this.waits.firstMs * 2 ** (this.failures - 1));
  }

  /** Resolves when no probe is under way. */
  async settled(): Promise<void> {
    await this.probing;
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.probe();
      this.failures = 0;
    } catch {
      this.failed();
    } finally {
      this.probing = null;
    }
  }
}
