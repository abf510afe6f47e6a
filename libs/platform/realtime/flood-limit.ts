import { PER_ACCOUNT, PER_ADDRESS } from '#platform/http';

/** What becomes of one more event: taken, refused with a problem, or the connection is closed. */
export type Verdict = 'taken' | 'refused' | 'flooding';

interface Rate {
  /** Events that may come at once. */
  readonly burst: number;
  readonly perMinute: number;
}

/** In the long run the same rates as over HTTP; a person's burst is what a browser sends that was offline for an afternoon. */
const RATES = {
  account: { burst: 200, perMinute: PER_ACCOUNT },
  address: { burst: PER_ADDRESS, perMinute: PER_ADDRESS },
} satisfies Record<string, Rate>;

/** So many refused events, and the one who sends them is not listening to the answers. */
const PATIENCE = 300;

interface Bucket {
  tokens: number;
  at: number;
}

/** Counts events by account and by address, each with a bucket that fills up again with time. */
export class FloodLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Takes one event of this account (or visitor's connection) from this address. */
  take(account: string, address: string): Verdict {
    const [own, shared] = [this.draw('account', account), this.draw('address', address)];
    if (own < -PATIENCE) return 'flooding';
    return own < 0 || shared < 0 ? 'refused' : 'taken';
  }

  /** Takes one attempt to connect; whether it may go on. */
  connect(address: string): boolean {
    return this.draw('address', address) >= 0;
  }

  /** Forgets those whose buckets are full again; to be called now and then. */
  prune(): void {
    const now = this.now();
    for (const [key, bucket] of this.buckets) {
      const rate = key.startsWith('account') ? RATES.account : RATES.address;
      if (refilled(bucket, rate, now) >= rate.burst) this.buckets.delete(key);
    }
  }

  private draw(kind: keyof typeof RATES, who: string): number {
    const [key, rate, now] = [`${kind}:${who}`, RATES[kind], this.now()];
    const bucket = this.buckets.get(key) ?? { tokens: rate.burst, at: now };
    // Down to just below what patience allows, so that the wait is bounded however much was sent.
    bucket.tokens = Math.max(refilled(bucket, rate, now) - 1, -PATIENCE - 1);
    bucket.at = now;
    this.buckets.set(key, bucket);
    return bucket.tokens;
  }
}

function refilled(bucket: Bucket, rate: Rate, now: number): number {
  return Math.min(rate.burst, bucket.tokens + ((now - bucket.at) * rate.perMinute) / 60_000);
}
