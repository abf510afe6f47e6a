/** Why something is not done with a person's data; for the record of processing, and for whoever asks. */
type Reason = string;

/**
 * What erasing a person does to the rows that name them:
 * - `remove`: the rows go.
 * - `set`: the rows stay without the person. What is set, in SQL, such as `answered_by = NULL`; `:id` and `:address` stand for the person's. The
 *   account is empty by then: `(SELECT name FROM users WHERE id = :id)` is what a former user is called.
 * - `stays`: nothing here. Why: an id that stays leads to an emptied account without name, address or anything else (a "former user"), so that
 *   discussions and the history of the register stay whole; or some code of the feature does it, see {@link PersonalDataHolder}.
 */
export type ErasureRule = 'remove' | { readonly set: string } | { readonly stays: Reason };

/**
 * A column that names a person, what the person is handed out of the rows that name them there, and what erasing does to those rows.
 *
 * Every feature lists its own in `personalData` of its {@link Feature}, beside its entities:
 *
 * ```ts
 * personalData: [
 *   { column: 'use_case_bookmarks.user_id', exported: ['use_case_id', 'created_at'], erased: 'remove' },
 *   { column: 'introductions.answered_by', exported: ['id', 'state', 'answered_at'], erased: { stays: 'says who decided for the organisation' } },
 * ]
 * ```
 *
 * `test/e2e/own-data.e2e-spec.ts` reads the database's own list of columns and fails for one that could name a person and stands in no list.
 * Things to know: `exported` never names secrets, nor what tells of other people; a table with two such columns (who asked, who
 * answered) has two entries; rows that are removed in the database only, with content elsewhere (file store, search index), need a
 * {@link PersonalDataHolder} as well.
 */
export interface PersonalColumn {
  /** `<table>.<column>`, as the database calls them. */
  readonly column: string;
  /** Which rows name the person, in SQL with `:id` and `:address`. When absent: those whose column is the person's id. */
  readonly rows?: string;
  /** The columns that are handed out, or why none is. */
  readonly exported: readonly string[] | { readonly withheld: Reason };
  readonly erased: ErasureRule;
}

/** The person that is asked about. */
export interface Person {
  readonly id: string;
  /** The verified mail address, in lower case. */
  readonly address: string;
}

/** A file that somebody uploaded, for their export. */
export interface HeldFile {
  readonly id: string;
  readonly name: string;
  readonly open: () => Promise<NodeJS.ReadableStream & AsyncIterable<Buffer>>;
}

/** What a feature does about a person with code of its own, where a rule of a {@link PersonalColumn} does not reach. */
export interface PersonalDataHolder {
  /** The files that are the person's. */
  readonly filesOf?: (person: Person) => Promise<HeldFile[]>;
  /** Runs inside the transaction that erases the person, before the rules of all columns. What lies outside the database goes by an event. */
  readonly erase?: (person: Person) => Promise<void>;
}
