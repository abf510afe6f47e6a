import type { StoredFile } from '../file.entity.js';

/** Addresses longer than this go without the name: routers and mail programs cut them. */
const LONGEST_NAME = 180;

/** What other resources say of the files that are attached to them. */
export class AttachedFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  contentType: string;
  /** Where its content is, on this server. */
  url: string;

  static from(file: StoredFile): AttachedFile {
    const name = encodeURIComponent(file.name);
    return {
      id: file.id,
      name: file.name,
      size: file.size,
      contentType: file.contentType,
      url: `/api/v1/files/${file.id}${name.length > LONGEST_NAME ? '' : `/${name}`}`,
    };
  }
}

/** The thing that a file belongs to. */
export class AttachedTo {
  /** Such as `use_case`. */
  type: string;
  id: string;
}

/** What the asker may do with a file. */
export class FileAbilities {
  canRemove: boolean;
}

export class FileResponse extends AttachedFile {
  /** Null: for its uploader alone, and only for seven days. */
  attachedTo: AttachedTo | null;
  createdAt: string;
  abilities: FileAbilities;

  static of(file: StoredFile, canRemove: boolean): FileResponse {
    const { targetType: type, targetId: id } = file;
    return {
      ...AttachedFile.from(file),
      attachedTo: type === null || id === null ? null : { type, id },
      createdAt: file.createdAt.toISOString(),
      abilities: { canRemove },
    };
  }
}

/** Files of one thing, oldest first. */
export class FileList {
  items: FileResponse[];
  nextCursor: string | null;
}
