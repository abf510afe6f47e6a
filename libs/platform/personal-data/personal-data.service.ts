import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { HeldFile, Person, PersonalColumn, PersonalDataHolder } from './personal-column.js';

/** The columns of all composed features. */
export const PERSONAL_COLUMNS = Symbol('PERSONAL_COLUMNS');

/** Rows that are read at a time, so that the export of somebody who has written for years does not fill the memory. */
const LOT = 500;

/** A row as it is handed out. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** Everything that Torget holds about a person, wherever it lies: reads it for them, and takes it away. Knows no feature; they say what they hold. */
@Injectable()
export class PersonalData {
  private readonly holders: PersonalDataHolder[] = [];

  constructor(
    private readonly db: Database,
    @Inject(PERSONAL_COLUMNS) readonly columns: readonly PersonalColumn[],
  ) {}

  /** Called once, at start, by each feature that needs code beside its columns. */
  register(holder: PersonalDataHolder): void {
    this.holders.push(holder);
  }

  /**
   * What the person is handed out: one item for each column that names them, also when it has no rows. Inside a transaction,
   * whose view of the database all rows come from; read one item's rows before going on to the next.
   */
  *rowsOf(person: Person): Generator<{ readonly column: string; readonly rows: AsyncIterable<ExportedRow> }> {
    for (const one of this.columns)
      if ('length' in one.exported) yield { column: one.column, rows: this.read(one, one.exported, person) };
  }

  /** The files that are the person's. */
  async filesOf(person: Person): Promise<HeldFile[]> {
    const found: HeldFile[] = [];
    for (const holder of this.holders) found.push(...((await holder.filesOf?.(person)) ?? []));
    return found;
  }

  /** Takes away what the features hold, those first that build on others. Inside the transaction of the caller, which has emptied the account already. */
  async erase(person: Person): Promise<void> {
    if (!this.db.inTransaction) throw new Error('a person was to be erased outside a transaction');
    for (const holder of this.holders.toReversed()) await holder.erase?.(person);
    for (const one of this.columns.toReversed()) await this.eraseRows(one, person);
  }

  private async eraseRows({ column, rows, erased }: PersonalColumn, person: Person): Promise<void> {
    if (typeof erased === 'object' && 'stays' in erased) return;
    const { table, where } = placeOf(column, rows);
    const change = erased === 'remove' ? `DELETE FROM ${table}` : `UPDATE ${table} SET ${erased.set}`;
    const { sql, values } = bound(`${change} WHERE ${where}`, person);
    await this.db.query(sql, values);
  }

  private async *read(
    { column, rows }: PersonalColumn,
    exported: readonly string[],
    person: Person,
  ): AsyncGenerator<ExportedRow> {
    const { table, where } = placeOf(column, rows);
    const { sql, values } = bound(`SELECT ${exported.join(', ')} FROM ${table} WHERE ${where}`, person);
    await this.db.query(`DECLARE personal_rows NO SCROLL CURSOR FOR ${sql}`, values);
    for (;;) {
      const lot = await this.db.query<Record<string, unknown>>(`FETCH ${LOT} FROM personal_rows`);
      for (const row of lot) yield Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));
      if (lot.length < LOT) break;
    }
    await this.db.query('CLOSE personal_rows');
  }
}

function placeOf(column: string, rows: string | undefined): { table: string; where: string } {
  const [table = '', name = ''] = column.split('.');
  return { table, where: rows ?? `${name} = :id` };
}

/** Puts the person in the place of `:id` and `:address`, as parameters. */
function bound(sql: string, person: Person): { sql: string; values: string[] } {
  const values: string[] = [];
  const put = (name: string, type: string, value: string, text: string): string => {
    const found = new RegExp(`(?<!:):${name}\\b`, 'g');
    if (!found.test(text)) return text;
    values.push(value);
    return text.replace(found, `$${values.length}::${type}`);
  };
  const withId = put('id', 'uuid', person.id, sql);
  return { sql: put('address', 'text', person.address, withId), values };
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
