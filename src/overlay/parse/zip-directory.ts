import { limits } from '../limits.ts';

/**
 * The files of a zip, by its directory; by the headers between them when it has none. Nothing is unpacked here.
 */
export type Member = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly locked: boolean;
  readonly checksum: number;
};

export type Directory = { readonly members: Member[]; readonly whole: boolean; readonly entries: number };

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;

/** Names are UTF-8 or, from Chinese Windows, GBK; the flag that tells is often forgotten. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The end of the directory: within the last 64 KB, before a comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/** The packed bytes behind a local header; undefined when it is not there. */
function packedAt(bytes: Uint8Array, view: DataView, header: number, size: number): Uint8Array | undefined {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start > bytes.length ? undefined : bytes.subarray(start, start + size);
}

function byDirectory(bytes: Uint8Array, view: DataView, end: number): Directory {
  const members: Member[] = [];
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  while (
    at + 46 <= bytes.length &&
    view.getUint32(at, true) === 0x02014b50 &&
    members.length <= limits.zipEntries
  ) {
    const nameLength = view.getUint16(at + 28, true);
    const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    members.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: packed ?? new Uint8Array(),
      method: packed ? view.getUint16(at + 10, true) : -1,
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { members, whole: members.length > 0 || entries === 0, entries };
}

/** For a zip cut short: what its local headers say, as far as they go. */
function byHeaders(bytes: Uint8Array, view: DataView): Directory {
  const members: Member[] = [];
  let at = 0;
  while (
    at + 30 <= bytes.length &&
    view.getUint32(at, true) === 0x04034b50 &&
    members.length <= limits.zipEntries
  ) {
    const size = view.getUint32(at + 18, true);
    const nameLength = view.getUint16(at + 26, true);
    const packed = packedAt(bytes, view, at, size || bytes.length);
    if (!packed) break;
    members.push({
      name: decodeName(bytes.subarray(at + 30, at + 30 + nameLength)),
      packed,
      method: view.getUint16(at + 8, true),
      locked: (view.getUint16(at + 6, true) & 1) === 1,
      checksum: size && packed.length === size ? view.getUint32(at + 14, true) : -1,
    });
    at = packed.byteOffset - bytes.byteOffset + packed.length;
  }
  return { members, whole: false, entries: members.length };
}

const isFile = ({ name }: Member): boolean =>
  !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._|\.DS_Store|Thumbs\.db)/.test(name);

/** Without unpacking anything. */
export function listZip(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const found = end < 0 ? undefined : byDirectory(bytes, view, end);
  const directory = found?.whole ? found : byHeaders(bytes, view);
  return { ...directory, members: directory.members.filter(isFile) };
}

/** Names of a zip's files, for telling what kind of zip it is. */
export const namesInZip = (bytes: Uint8Array): string[] =>
  isZip(bytes) ? listZip(bytes).members.map(({ name }) => name) : [];
