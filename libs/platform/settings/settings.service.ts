import { Injectable } from '@nestjs/common';
import type { PlatformSettings } from '#contracts';
import { AuditLog } from '#platform/audit';
import { Database, Transactional } from '#platform/database';
import { assertFresh } from '#platform/http';
import { SettingsRow } from './settings.entity.js';

/** The settings as they come. */
const DEFAULTS: PlatformSettings = {
  siteName: null,
  supportAddress: null,
  bannerSv: null,
  bannerEn: null,
  registrationOpen: true,
};

/** How long a process goes by what it read, in milliseconds: every page asks, and a change need not show at once everywhere. */
const KNOWN_FOR = 5000;

/** The settings with what edits need. */
export interface StoredSettings extends PlatformSettings {
  readonly version: number;
  readonly changedAt: Date | null;
}

/** What administrators set in the web app. Unlike the environment it can change while Torget runs. */
@Injectable()
export class Settings {
  private known: { readonly until: number; readonly settings: PlatformSettings } | null = null;

  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The settings, at most a few seconds old. */
  async current(): Promise<PlatformSettings> {
    if (this.known && this.known.until > Date.now()) return this.known.settings;
    const settings = await this.read();
    this.known = { until: Date.now() + KNOWN_FOR, settings };
    return settings;
  }

  /** The settings as they are now. */
  async read(): Promise<StoredSettings> {
    const { values, version, changedAt } = await this.db.manager.findOneByOrFail(SettingsRow, { one: true });
    return { ...DEFAULTS, ...values, version, changedAt };
  }

  /** Changes those that are given. @throws Problem 412 when they were changed since `ifMatch`. */
  @Transactional()
  async change(changes: Partial<PlatformSettings>, ifMatch: number | null): Promise<StoredSettings> {
    await this.db.query('SELECT FROM platform_settings FOR UPDATE');
    const before = await this.read();
    assertFresh(before.version, ifMatch);
    const names = (Object.keys(DEFAULTS) as (keyof PlatformSettings)[]).filter(
      (name) => changes[name] !== undefined && changes[name] !== before[name],
    );
    if (names.length === 0) return before;
    const changed = JSON.stringify(Object.fromEntries(names.map((name) => [name, changes[name]])));
    await this.db.query(
      'UPDATE platform_settings SET "values" = "values" || $1::jsonb, version = version + 1, changed_at = now()',
      [changed],
    );
    const on = { type: 'settings', id: 'platform' };
    await this.audit.record({ action: 'settings.changed', on, details: { names } });
    this.known = null;
    return this.read();
  }
}
