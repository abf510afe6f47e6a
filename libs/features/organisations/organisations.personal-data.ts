import type { PersonalColumn } from '#platform/personal-data';

/** What the directory of organisations holds about people. */
export const organisationsPersonalData: readonly PersonalColumn[] = [
  {
    column: 'organisations.verified_by',
    exported: ['id', 'name', 'verified_at'],
    erased: { stays: 'says that an editor of the platform checked the organisation' },
  },
];
