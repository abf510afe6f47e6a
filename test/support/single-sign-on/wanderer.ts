import type { AddressInfo } from 'node:net';
import { ORIGIN, type TestApp } from '../app.js';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly headers: Headers;
}

/** As much of a browser as signing in at another site needs: cookies of each site, redirects, and forms that come from elsewhere. */
export class Wanderer {
  private readonly jars = new Map<string, Map<string, string>>();
  private readonly torget: string;

  constructor(torget: TestApp) {
    this.torget = `http://127.0.0.1:${(torget.app.getHttpServer().address() as AddressInfo).port}`;
  }

  /** The cookies of a site. */
  cookies(site = ORIGIN): Map<string, string> {
    const jar = this.jars.get(site) ?? new Map<string, string>();
    this.jars.set(site, jar);
    return jar;
  }

  get(address: string): Promise<Answer> {
    return this.ask(address, {});
  }

  /** Sends a form. From another site, cookies that are `Lax` stay at home. */
  form(address: string, fields: Record<string, string>, from = new URL(address).origin): Promise<Answer> {
    const elsewhere = from !== new URL(address).origin;
    return this.ask(
      address,
      {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: from },
      },
      !elsewhere,
    );
  }

  /** Sends JSON as one of our pages does. */
  json(path: string, body: object, method = 'POST'): Promise<Answer> {
    const headers = { 'content-type': 'application/json', origin: ORIGIN };
    return this.ask(`${ORIGIN}${path}`, { method, body: JSON.stringify(body), headers });
  }

  /** Follows redirects as far as one of our pages, or to whatever is no redirect; gives the address where it ends. */
  async follow(address: string): Promise<URL> {
    let at = address;
    for (let steps = 0; steps < 10; steps++) {
      const { origin, pathname } = new URL(at);
      if (origin === ORIGIN && !pathname.startsWith('/api/')) return new URL(at);
      const { location } = await this.get(at);
      if (location === null) return new URL(at);
      at = location;
    }
    throw new Error(`no end of redirects at ${at}`);
  }

  private async ask(address: string, init: RequestInit, withCookies = true): Promise<Answer> {
    const { origin, href } = new URL(address);
    const jar = this.cookies(origin);
    const cookie = withCookies ? [...jar].map(([name, value]) => `${name}=${value}`).join('; ') : '';
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(href.replace(ORIGIN, this.torget), { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location && new URL(location, href).href,
      text: await response.text(),
      headers: response.headers,
    };
  }
}
