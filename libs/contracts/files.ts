/** Files that may be uploaded, by what they are; every type is told by its content, and its name must agree. */
export const FILE_TYPES = {
  pdf: { contentType: 'application/pdf', extensions: ['pdf'], family: 'pdf' },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    family: 'office',
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    family: 'office',
  },
  pptx: {
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    family: 'office',
  },
  odt: { contentType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'], family: 'office' },
  ods: { contentType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'], family: 'office' },
  odp: { contentType: 'application/vnd.oasis.opendocument.presentation', extensions: ['odp'], family: 'office' },
  txt: { contentType: 'text/plain', extensions: ['txt'], family: 'text' },
  csv: { contentType: 'text/csv', extensions: ['csv'], family: 'text' },
  md: { contentType: 'text/markdown', extensions: ['md'], family: 'text' },
  png: { contentType: 'image/png', extensions: ['png'], family: 'image' },
  jpeg: { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], family: 'image' },
  webp: { contentType: 'image/webp', extensions: ['webp'], family: 'image' },
  gif: { contentType: 'image/gif', extensions: ['gif'], family: 'image' },
} as const satisfies Record<
  string,
  { contentType: string; extensions: readonly string[]; family: 'pdf' | 'office' | 'text' | 'image' }
>;
export type FileType = keyof typeof FILE_TYPES;

/** Every ending that a file's name may have. */
export const FILE_EXTENSIONS: readonly string[] = Object.values(FILE_TYPES).flatMap((type) => [...type.extensions]);

/** Limits of uploads. Sizes are bytes unless the name says otherwise. */
export const FILE_LIMITS = {
  sizeMegabytes: 25,
  size: 25 * 1024 * 1024,
  nameMax: 150,
  /** Longest side of an image after we have made it anew, in pixels. */
  imageSide: 2400,
  /** Pixels of an image as it comes, all frames together. */
  imagePixels: 50_000_000,
  /** Files of one person that are attached to nothing yet. */
  unattached: 200,
  /** What one person may upload in a day. */
  bytesADay: 1024 * 1024 * 1024,
  /** Files of one thing. */
  attachedToOne: 50,
  /** Days that a file which is attached to nothing is kept. */
  unattachedDays: 7,
} as const;
