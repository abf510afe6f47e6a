import { AuditEntry, AuditHead, AuditOrigin } from '#platform/audit';
import { IdempotencyKey } from '#platform/http';
import { DeadLetter, JobRunnerRow, OutboxDelivery, OutboxEvent } from '#platform/outbox';
import { SettingsRow } from '#platform/settings';
import { AuditLog1763761700000 } from '../migrations/audit-log.js';
import { OutboxPriorities1763763500000 } from '../migrations/outbox-priorities.js';
import { OutboxRecord1763763400000 } from '../migrations/outbox-record.js';
import { PlatformSettings1763761700001 } from '../migrations/platform-settings.js';
import { PlatformTables1763760000000 } from '../migrations/platform-tables.js';
import type { Feature } from './feature.js';
import { platformPersonalData } from './platform.personal-data.js';

/** The platform's own tables, first in the list of every schema. */
export const platformTables: Pick<Feature, 'entities' | 'migrations' | 'personalData'> = {
  entities: [
    OutboxEvent,
    OutboxDelivery,
    DeadLetter,
    JobRunnerRow,
    IdempotencyKey,
    AuditEntry,
    AuditOrigin,
    AuditHead,
    SettingsRow,
  ],
  migrations: [
    PlatformTables1763760000000,
    AuditLog1763761700000,
    PlatformSettings1763761700001,
    OutboxRecord1763763400000,
    OutboxPriorities1763763500000,
  ],
  personalData: platformPersonalData,
};
