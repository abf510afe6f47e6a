import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that happened, recorded in the transaction that made it happen. */
@Entity('outbox_events')
@Index(['recordedAt'])
export class OutboxEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  payload: object;

  @CreateDateColumn({ type: 'timestamptz' })
  recordedAt: Date;
}

/** That a handler has dealt with an event: the second delivery of it does nothing. */
@Entity('outbox_deliveries')
export class OutboxDelivery {
  @PrimaryColumn('uuid')
  eventId: string;

  @PrimaryColumn('text')
  handler: string;

  @CreateDateColumn({ type: 'timestamptz' })
  deliveredAt: Date;
}

/** An event that a handler has failed at too often. A person decides: try again, or leave it. */
@Entity('dead_letters')
@Index(['eventId', 'handler'], { unique: true })
export class DeadLetter {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('text')
  event: string;

  @Column('text')
  handler: string;

  @Column('jsonb')
  payload: object;

  @Column('int')
  attempts: number;

  @Column('text')
  error: string;

  @CreateDateColumn({ type: 'timestamptz' })
  failedAt: Date;
}

/** A process that runs jobs, so that others can see when it has died and free what it held. */
@Entity('job_runners')
export class JobRunnerRow {
  @PrimaryColumn('text')
  workerId: string;

  /** Key of the advisory lock that the process holds as long as it lives. */
  @Column('int')
  lockKey: number;
}
