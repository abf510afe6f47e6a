import { standardField, type FieldKind } from '#contracts';
import { harmlessCell } from '#platform/text';
import { IMPORT_FIELDS } from '../import/import-row.js';
import { effectWithoutId, type UseCaseRecord } from '../use-case.record.js';

/** Lists whose entries a cell parts by semicolons, and lists with one entry a line. */
const PARTED: ReadonlySet<FieldKind> = new Set(['codes', 'tags', 'places', 'organisations', 'hubs']);

/** Columns and fields of an export: those that an import reads, and what tells readers more. */
export const EXPORT_FIELDS: readonly string[] = [
  'id',
  'slug',
  ...IMPORT_FIELDS,
  'status',
  'schemaVersion',
  'publishedAt',
  'updatedAt',
];

const KINDS = EXPORT_FIELDS.map((field) => standardField(field)?.kind);

/** A case by the fields of an export; what it does not say is null. */
export type ExportedUseCase = Readonly<Record<string, unknown>>;

/** What is known of a case beside its record. */
export interface ExportFacts {
  /** Whether the asker may have the addresses of contacts. */
  readonly withEmail: boolean;
  /** The address of the case that it grew from, when the asker may see that one. */
  readonly grewFrom: string | null;
  /** Addresses of the hubs that it is shared with and the asker may know of. */
  readonly hubs: readonly string[];
}

/** A case as exports have it. What is withheld is blank in the record already. */
export function exportedUseCase(useCase: UseCaseRecord, { withEmail, grewFrom, hubs }: ExportFacts): ExportedUseCase {
  const [home, ...others] = useCase.organisations;
  const told: ExportedUseCase = {
    organisation: home?.slug,
    coOwners: others.map(({ slug }) => slug),
    contactEmail: withEmail ? useCase.contactEmail : null,
    contacts: useCase.contacts.map((one) => ({ ...one, email: withEmail ? one.email : null })),
    effects: useCase.effects.map(effectWithoutId),
    grewFrom,
    hubs,
  };
  const fields: Record<string, unknown> = {};
  for (const field of EXPORT_FIELDS)
    fields[field] = (field in told ? told[field] : useCase[field as keyof UseCaseRecord]) ?? null;
  return fields;
}

/** The cells of a case in a CSV file, in the order of {@link EXPORT_FIELDS}. */
export function cellsOf(useCase: ExportedUseCase): string[] {
  return EXPORT_FIELDS.map((field, at) => cell(KINDS[at], useCase[field]));
}

function cell(kind: FieldKind | undefined, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && kind && PARTED.has(kind)) return harmlessCell(value.join(';'));
  if (Array.isArray(value) && kind === 'list') return harmlessCell(value.join('\n'));
  if (typeof value === 'string') return harmlessCell(value);
  return typeof value === 'object' && isEmpty(value) ? '' : JSON.stringify(value);
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}
