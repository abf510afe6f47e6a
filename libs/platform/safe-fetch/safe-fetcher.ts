import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { promisify } from 'node:util';
import type { Agent } from 'undici';
import { isPublicAddress, publicAddressProblem, type AddressProblem, type Permitted } from './public-address.js';

/** What became of an address. */
export interface Probe {
  /**
   * `ok`: a page is there, also one that asks who you are or does not like programs (401, 403, 429). `broken`: the server says that there is no such page, or sends us
   * round in circles. `refused`: we do not ask, as it is not a public address. `unreachable`: nobody answers, or the server has an error; it may be back tomorrow.
   */
  readonly outcome: 'ok' | 'broken' | 'refused' | 'unreachable';
  /** HTTP status of the last answer. */
  readonly status?: number;
  /** The last address that was asked, when it was another one than the first. */
  readonly finalUrl?: string;
  readonly reason?: AddressProblem | 'redirects' | 'timeout' | 'name' | 'certificate' | 'connection';
}

export type Resolve = (name: string) => Promise<LookupAddress[]>;

/** For tests, which have no internet: names that are resolved otherwise, addresses and ports that may be asked although they are not public. */
export interface SafeFetchOptions {
  readonly resolve?: Resolve;
  readonly permitted?: Permitted;
  /** Milliseconds for one probe in all. */
  readonly timeout?: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;
/** Answers of servers that do not take HEAD. */
const HEAD_REFUSED: ReadonlySet<number> = new Set([403, 405, 501]);
/** Answers of servers where something is, though not for us. */
const NOT_FOR_US: ReadonlySet<number> = new Set([401, 403, 429]);
const TIMEOUT = 10_000;

class PrivateAddress extends Error {}

/**
 * Asks addresses that people typed whether a page is there. It never reaches into our own network: every name is looked up by us, what is not public is left out,
 * and the connection goes to the address that was checked, so that a name cannot mean something else a moment later (DNS rebinding).
 */
export class SafeFetcher {
  private readonly userAgent: string;
  private readonly resolve: Resolve;

  /** @param publicUrl address of this Torget, for server owners who wonder who asks. */
  constructor(
    publicUrl: string,
    private readonly options: SafeFetchOptions = {},
  ) {
    this.userAgent = `Torget link check (+${publicUrl})`;
    this.resolve = options.resolve ?? ((name) => promisify(systemLookup)(name, { all: true }));
  }

  /** Never throws for what the other side does. Takes at most ten seconds; the body of an answer is not read. */
  async probe(url: string): Promise<Probe> {
    const agent = await this.makeAgent();
    try {
      return await this.follow(agent, url, AbortSignal.timeout(this.options.timeout ?? TIMEOUT));
    } finally {
      await agent.destroy();
    }
  }

  private async follow(agent: Agent, first: string, signal: AbortSignal): Promise<Probe> {
    let url = first;
    for (let redirects = 0; ; redirects++) {
      const at = url === first ? {} : { finalUrl: url };
      const problem = publicAddressProblem(url, this.options.permitted);
      if (problem !== null) return { outcome: 'refused', reason: problem, ...at };
      try {
        const { status, location } = await this.ask(agent, url, signal);
        if (location === null) return { outcome: outcomeOf(status), status, ...at };
        if (redirects === MOST_REDIRECTS) return { outcome: 'broken', status, reason: 'redirects', ...at };
        url = location;
      } catch (error) {
        return { ...failure(error, signal), ...at };
      }
    }
  }

  private async ask(
    agent: Agent,
    url: string,
    signal: AbortSignal,
  ): Promise<{ status: number; location: string | null }> {
    const answer = await this.send('HEAD', agent, url, signal);
    return HEAD_REFUSED.has(answer.status) ? this.send('GET', agent, url, signal) : answer;
  }

  private async send(
    method: 'HEAD' | 'GET',
    dispatcher: Agent,
    url: string,
    signal: AbortSignal,
  ): Promise<{ status: number; location: string | null }> {
    const { request } = await import('undici');
    const headers = { 'user-agent': this.userAgent, accept: '*/*' };
    const { statusCode, headers: answered, body } = await request(url, { method, dispatcher, signal, headers });
    // That an answer began is all we want to know; what follows may have no end.
    body.on('error', () => undefined).destroy();
    const { location } = answered;
    const next = REDIRECTS.has(statusCode) && typeof location === 'string' && URL.canParse(location, url);
    return { status: statusCode, location: next ? withoutFragment(new URL(location, url)) : null };
  }

  /** One agent for each probe: no connection outlives the check of its address. */
  private async makeAgent(): Promise<Agent> {
    const { Agent } = await import('undici');
    return new Agent({
      connect: {
        lookup: (name, { all }, done) => {
          this.publicAddresses(name).then(
            ([address, ...others]) => {
              if (all) done(null, [address, ...others]);
              else done(null, address.address, address.family);
            },
            (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), []),
          );
        },
      },
    });
  }

  /** @throws PrivateAddress when a name stands for no public address. */
  private async publicAddresses(name: string): Promise<[LookupAddress, ...LookupAddress[]]> {
    const [first, ...others] = (await this.resolve(name)).filter(
      ({ address }) => isPublicAddress(address) || this.options.permitted?.addresses.has(address),
    );
    if (!first) throw new PrivateAddress(name);
    return [first, ...others];
  }
}

function withoutFragment(url: URL): string {
  url.hash = '';
  return url.href;
}

function outcomeOf(status: number): Probe['outcome'] {
  if (status < 300 || NOT_FOR_US.has(status)) return 'ok';
  return status >= 500 ? 'unreachable' : 'broken';
}

function failure(error: unknown, signal: AbortSignal): Probe {
  if (error instanceof PrivateAddress) return { outcome: 'refused', reason: 'private_address' };
  if (signal.aborted) return { outcome: 'unreachable', reason: 'timeout' };
  const code = (error as { code?: unknown }).code;
  return { outcome: 'unreachable', reason: typeof code === 'string' ? reasonOf(code) : 'connection' };
}

function reasonOf(code: string): Probe['reason'] {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code) ? 'certificate' : 'connection';
}
