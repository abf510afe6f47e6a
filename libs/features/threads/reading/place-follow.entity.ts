import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SUBSCRIPTION_LEVELS, type SubscriptionLevel } from '#contracts';
import { oneOf } from '#platform/database';
import { ThreadPlace } from '../places/thread-place.entity.js';

/** A person follows a place: what has been written there since is new to them. */
@Entity('place_follows')
@Check(oneOf('level', SUBSCRIPTION_LEVELS))
export class PlaceFollow {
  @PrimaryColumn('uuid')
  userId: string;

  @Index()
  @PrimaryColumn('uuid')
  @ForeignKey(() => ThreadPlace, { onDelete: 'CASCADE' })
  placeId: string;

  @Column('text', { default: 'normal' })
  level: SubscriptionLevel;

  /** Threads that were last written in before this are no news. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;
}
