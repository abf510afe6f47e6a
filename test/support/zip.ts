import { crc32, deflateRawSync } from 'node:zlib';

/** One file for {@link zip}; `claims` is a size that its directory lies about, `stored` leaves it as it is. */
export interface ZipMember {
  readonly name: string;
  readonly content: Buffer | string;
  readonly claims?: number;
  readonly stored?: boolean;
}

/** A zip file (PKWARE APPNOTE 6.3.10, without its extensions) of a few members, each deflated unless it says otherwise. */
export function zip(members: readonly ZipMember[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, stored = false } of members) {
    const [title, raw] = [Buffer.from(name), Buffer.from(content)];
    const packed = stored ? raw : deflateRawSync(raw);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt16LE(stored ? 0 : 8, 4);
    about.writeUInt32LE(crc32(raw), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claims ?? raw.length, 18);
    about.writeUInt16LE(title.length, 22);
    local.push(signature(0x04034b50), about, title, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(signature(0x02014b50), Buffer.from([20, 0]), about, place, title);
    offset += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const MAIN_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
};

/** An office file (ECMA-376) with the members beside what makes it one. */
export function officeFile(type: keyof typeof MAIN_TYPES, members: readonly ZipMember[] = []): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${MAIN_TYPES[type]}"/></Types>`,
    },
    ...members,
  ]);
}
