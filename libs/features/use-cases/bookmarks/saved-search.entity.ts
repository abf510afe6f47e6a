import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform/database';

/** How often a person is told of what is new. */
export const ALERTS = ['none', 'daily', 'weekly'] as const;
export type Alert = (typeof ALERTS)[number];

/** What is asked: the filters of the list, and words. */
export type KeptQuery = Readonly<Record<string, string | readonly string[]>>;

/** A question to the register that a person asks again and again. */
@Entity('use_case_saved_searches')
@Check(oneOf('alert', ALERTS))
@Index(['userId', 'id'])
export class SavedSearch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  query: KeptQuery;

  @Column('text', { default: 'none' })
  alert: Alert;

  /** What was published later is new to the person. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  seenAt: Date;

  /** Up to when the person was told. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  alertedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}
