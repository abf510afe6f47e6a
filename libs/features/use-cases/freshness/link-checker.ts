import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { OnSchedule } from '#platform/outbox';
import { SafeFetcher, type Probe } from '#platform/safe-fetch';
import { LinksRepository } from './links.repository.js';

/** Bounds of one night. */
const MOST = 2000;
const MOST_MINUTES = 20;
const HOSTS_AT_ONCE = 8;
/** Fewer addresses than these say nothing about our own connection. */
const TELLING = 3;

/** Looks at night whether the links of published cases still lead anywhere: one request at a time to each server. */
@Injectable()
export class LinkChecker implements OnModuleDestroy {
  private stopped = false;

  constructor(
    private readonly links: LinksRepository,
    private readonly fetcher: SafeFetcher,
  ) {}

  /** A server that shuts down does not wait for the rest; it is looked at the next night. */
  onModuleDestroy(): void {
    this.stopped = true;
  }

  @OnSchedule('40 1 * * *', 'use-cases.check-links')
  async checkAtNight(): Promise<void> {
    await this.checkDue(new Date());
  }

  async checkDue(now: Date): Promise<void> {
    const deadline = Date.now() + MOST_MINUTES * 60_000;
    const queue = byHost(await this.links.listDue(now, MOST));
    const probes = new Map<string, Probe>();
    const work = async (): Promise<void> => {
      for (let urls = queue.pop(); urls !== undefined; urls = queue.pop()) {
        for (const url of urls) {
          if (this.stopped || Date.now() > deadline) return;
          probes.set(url, await this.fetcher.probe(url));
        }
      }
    };
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
    // When nobody answers at all, it is we who are cut off.
    const reached = [...probes.values()].some(({ outcome }) => outcome === 'ok' || outcome === 'broken');
    if (!reached && probes.size >= TELLING) return;
    for (const [url, probe] of probes) await this.links.record(url, probe, now);
  }
}

function byHost(urls: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()].reverse();
}
