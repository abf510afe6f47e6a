import type { PersonalColumn } from '#platform/personal-data';

/** The contacts in this document that are, or are not, the person. */
const contactsIn = (document: string, comparison: 'IS DISTINCT FROM' | '='): string =>
  `(SELECT coalesce(jsonb_agg(c), '[]') FROM jsonb_array_elements(coalesce(${document}, '[]')) c WHERE lower(c->>'email') ${comparison} :address)`;

const NO_CONTACT = '{"contactName": null, "contactRole": null, "contactEmail": null}';

/** What the register holds about people. Cases belong to organisations; what a person did to them leads to a former user. */
export const useCasesPersonalData: readonly PersonalColumn[] = [
  {
    column: 'use_cases.created_by',
    exported: ['id', 'slug', 'title', 'created_at'],
    erased: { stays: 'history of the register' },
  },
  {
    column: 'use_cases.updated_by',
    exported: ['id', 'slug', 'title', 'updated_at'],
    erased: { stays: 'history of the register' },
  },
  {
    column: 'use_cases.submitted_by',
    exported: ['id', 'slug', 'title', 'submitted_at'],
    erased: { stays: 'history of the register' },
  },
  {
    column: 'use_cases.contact_email',
    rows: 'lower(contact_email) = :address',
    exported: ['id', 'slug', 'contact_name', 'contact_role', 'contact_email'],
    erased: { set: 'contact_name = NULL, contact_role = NULL, contact_email = NULL' },
  },
  {
    column: 'use_cases.contacts',
    rows: `${contactsIn('contacts', '=')} <> '[]'`,
    exported: ['id', 'slug', `${contactsIn('contacts', '=')} AS contacts`],
    erased: { set: `contacts = ${contactsIn('contacts', 'IS DISTINCT FROM')}` },
  },
  {
    column: 'use_case_revisions.snapshot',
    rows: `(lower(snapshot->>'contactEmail') = :address OR ${contactsIn(`snapshot->'contacts'`, '=')} <> '[]')`,
    exported: { withheld: 'earlier states of cases that are exported or that everyone may read' },
    erased: {
      set: `snapshot = snapshot
        || CASE WHEN lower(snapshot->>'contactEmail') = :address THEN '${NO_CONTACT}'::jsonb ELSE '{}'::jsonb END
        || jsonb_build_object('contacts', ${contactsIn(`snapshot->'contacts'`, 'IS DISTINCT FROM')})`,
    },
  },
  {
    column: 'use_case_adoptions.changed_by',
    exported: ['id', 'use_case_id', 'organisation_id', 'step', 'note', 'changed_at'],
    erased: { stays: 'the step is the organisation’s' },
  },
  {
    column: 'use_case_imports.created_by',
    exported: ['id', 'status', 'file_name', 'file_size', 'format', 'source', 'created_at', 'finished_at'],
    erased: { stays: 'goes with its file 30 days after it began' },
  },
  { column: 'use_case_bookmarks.user_id', exported: ['use_case_id', 'created_at'], erased: 'remove' },
  {
    column: 'use_case_saved_searches.user_id',
    exported: ['id', 'name', 'query', 'alert', 'seen_at', 'alerted_at', 'created_at'],
    erased: 'remove',
  },
];
