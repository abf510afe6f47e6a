import { personalColumns } from '../../apps/features.js';
import { startApp, type TestApp } from '../support/app.js';

/** Columns that look as if they named people, and what they name instead. */
const NOT_PEOPLE: Readonly<Record<string, string>> = {
  'dead_letters.event_id': 'an event',
  'outbox_deliveries.event_id': 'an event',
  'files.target_id': 'a thing that files are attached to',
  'organisations.logo_file_id': 'a file',
  'organisations.web_address': 'a page',
  'use_case_imports.organisation_id': 'an organisation',
  'use_case_imports.run_id': 'a run',
  'use_case_imports.columns': 'columns of a file',
  'use_case_imports.mapping': 'what columns of a file mean',
  'use_case_imports.problem': 'why a file cannot be read',
  'use_case_import_rows.problems': 'why rows cannot be taken',
  'use_case_withheld.kept': 'fields that may be withheld; contacts may not',
  'use_cases.details': 'what a case says of itself',
  'search_state.value': 'how the index was made',
  'search_documents.facets': 'codes',
  'sign_in_providers.settings': 'how a provider is reached',
  'sign_in_providers.domains': 'mail domains',
  'sign_in_providers.mapping': 'names of attributes',
  'idempotency_keys.body': 'goes with the person of its row',
};

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly table: string;
  readonly column: string;
  readonly refersTo: string | null;
}

/** Every column of ours, with the table that a foreign key of it leads to. */
const COLUMNS = `
  SELECT c.table_name || '.' || c.column_name AS name, c.data_type AS type, c.table_name AS "table", c.column_name AS "column",
    (SELECT max(there.relname) FROM pg_constraint k
       JOIN pg_class here ON here.oid = k.conrelid JOIN pg_class there ON there.oid = k.confrelid
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey)
      WHERE k.contype = 'f' AND here.relname = c.table_name AND a.attname = c.column_name) AS "refersTo"
  FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
  ORDER BY 1`;

/** Whether a column could name a person: it refers to users, or to nothing that the database knows, or is called like an address, or is a document. */
function couldName({ type, column, refersTo }: ColumnRow): boolean {
  if (refersTo === 'users') return true;
  if (type === 'uuid') return refersTo === null && column !== 'id';
  if (type === 'jsonb' || type === 'json') return true;
  return (
    /(^|_)(e?mail|address|ip|user_agent|phone|actor|author|contact_name)(_|$)/.test(column) &&
    type !== 'timestamp with time zone'
  );
}

describe('what is held about people', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());

  it('is known column by column: one that could name somebody has a rule for export and erasure', async () => {
    const columns = await torget.db.query<ColumnRow>(COLUMNS);
    expect(columns.length).toBeGreaterThan(200);
    const named = new Set(personalColumns.map(({ column }) => column));
    const handedOut = new Set(
      personalColumns.flatMap(({ column, exported }) =>
        'length' in exported ? exported.map((field) => `${column.split('.')[0]}.${field}`) : [],
      ),
    );
    const unruled = columns
      .filter(couldName)
      .map(({ name }) => name)
      .filter((name) => !named.has(name) && !handedOut.has(name) && !(name in NOT_PEOPLE));
    // Missing here? List the column in `personalData` of its feature: see PersonalColumn in libs/platform/personal-data.
    expect(unruled).toEqual([]);
    const known = new Set(columns.map(({ name }) => name));
    expect([...named, ...Object.keys(NOT_PEOPLE)].filter((name) => !known.has(name))).toEqual([]);
    expect(personalColumns).toHaveLength(named.size);
  });
});
