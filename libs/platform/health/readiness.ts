import { Injectable } from '@nestjs/common';

/** State of one part that the platform needs to serve. */
export interface PartState {
  /** `degraded`: it serves, but someone should look. `down`: it cannot serve. */
  readonly status: 'ok' | 'degraded' | 'down';
  readonly [figure: string]: string | number | boolean | null;
}

/** Answer of `/readyz`. */
export interface ReadinessReport {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly parts: Readonly<Record<string, PartState>>;
}

/** Gathers the state of all parts; each feature adds its own. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, () => Promise<PartState>>();

  addPart(name: string, check: () => Promise<PartState>): void {
    this.checks.set(name, check);
  }

  async report(): Promise<ReadinessReport> {
    const parts = Object.fromEntries(
      await Promise.all(
        [...this.checks].map(async ([name, check]): Promise<[string, PartState]> => {
          try {
            return [name, await check()];
          } catch {
            return [name, { status: 'down' }];
          }
        }),
      ),
    );
    const states = Object.values(parts).map((part) => part.status);
    return { status: states.includes('down') ? 'down' : states.includes('degraded') ? 'degraded' : 'ok', parts };
  }
}
