import type { PersonalColumn } from '#platform/personal-data';

/** What files hold about people; their content is handed out beside it, see {@link OwnFiles}. */
export const filesPersonalData: readonly PersonalColumn[] = [
  {
    column: 'files.uploader_id',
    exported: ['id', 'name', 'size', 'content_type', 'target_type', 'target_id', 'created_at', 'removed_at'],
    erased: { stays: 'a file that is attached belongs to what it is attached to; others are removed by code' },
  },
];
