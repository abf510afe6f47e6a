import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { ClientBase, Pool, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';

/** The door to the database: what is asked through it runs in the transaction of the async context when there is one. */
@Injectable()
export class Database {
  constructor(private readonly host: TransactionHost<TransactionalAdapterTypeOrm>) {}

  /** The entity manager of the running transaction, or of the pool. */
  get manager(): EntityManager {
    return this.host.tx;
  }

  /** Whether a transaction of the async context is open. */
  get inTransaction(): boolean {
    return this.host.isTransactionActive();
  }

  /** Runs one SQL statement; `Row` is the shape of its rows, in column names of the database. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    // TypeORM answers UPDATE and DELETE with [rows, count]; plain rows are what every caller wants.
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, parameters);
    return Array.isArray(result[0]) && typeof result[1] === 'number' && result.length === 2
      ? result[0]
      : (result as Row[]);
  }

  /**
   * Like {@link query}, but PostgreSQL plans the statement once for each connection and keeps the plan under this name. For statements
   * that are hot and cost more to plan than to run; the same name must always stand for the same statement.
   */
  async prepared<Row extends QueryResultRow>(name: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const { queryRunner: open } = this.manager;
    const client = open ? ((await open.connect()) as ClientBase) : this.pool;
    const { rows } = await client.query<Row>({ name, text: sql, values: parameters });
    return rows;
  }

  /** Like {@link prepared}, but never in a transaction: sees what is committed, whatever its caller is about to commit. */
  async preparedOutside<Row extends QueryResultRow>(
    name: string,
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ name, text: sql, values: parameters });
    return rows;
  }

  private get pool(): Pool {
    return (this.manager.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** Runs `work` in a transaction, joining the open one. For callers that are not methods; methods use `@Transactional()`. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.host.withTransaction(work);
  }
}

/** SQLSTATE of a failed statement (`23505` is a broken unique rule), or null for other errors. */
export function sqlState(error: unknown): string | null {
  const code =
    (error as { driverError?: { code?: unknown }; code?: unknown } | null)?.driverError?.code ??
    (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}
