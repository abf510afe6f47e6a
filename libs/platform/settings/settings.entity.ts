import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlatformSettings } from '#contracts';

/** What administrators have set, in one row. What they have not set is as it comes. */
@Entity('platform_settings')
@Check('ck_platform_settings_one_row', 'one')
export class SettingsRow {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'pk_platform_settings', default: true })
  one: boolean;

  @Column('jsonb', { default: {} })
  values: Partial<PlatformSettings>;

  /** Counts changes, for `If-Match`. */
  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  changedAt: Date | null;
}
