import type { Page } from '@playwright/test';

/** Hears of everything that must not happen in a page, whatever a test is about. */
export class Faults {
  readonly found: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly visited: string[] = [];

  constructor(private readonly url: string) {}

  /** The browser reports every answer of these kinds as an error; here they are what the test asks for. */
  expectStatus(...statuses: number[]): void {
    for (const status of statuses) this.expected.push(new RegExp(`the server responded with a status of ${status}\\b`));
  }

  /** The test leads to another site, such as one to sign in at. */
  expectSite(url: string): void {
    this.visited.push(url);
  }

  /** Requests that cannot reach the server are what the test asks for. */
  expectNoNetwork(): void {
    this.expected.push(/net::ERR_(INTERNET_DISCONNECTED|FAILED)/);
  }

  /** Errors in the console, broken scripts, breaches of the Content-Security-Policy, and requests to anyone but us. */
  async watch(page: Page): Promise<void> {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        reportError(new Error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`));
      });
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.report(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.report(error.stack ?? error.message));
    page.on('request', (request) => {
      const address = request.url();
      const known = [this.url, ...this.visited].some((site) => address.startsWith(`${site}/`));
      if (!known && !/^(data|blob):/.test(address)) this.report(`foreign: ${address}`);
    });
  }

  private report(fault: string): void {
    if (!this.expected.some((pattern) => pattern.test(fault))) this.found.push(fault);
  }
}
