import { type Desk, Enough } from '../desk.ts';
import { limits } from '../limits.ts';
import { checksum } from './checksum.ts';
import { joinBytes } from './text.ts';

/**
 * The files of a zip, by its directory; by the headers between them when it has none. A library opens what is packed;
 * how much may come out is counted here, for what a zip says of itself need not be true.
 */
export type Member = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly locked: boolean;
  readonly checksum: number;
};

type Directory = { readonly members: Member[]; readonly whole: boolean; readonly entries: number };

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

/** Of these the beginning is of use without the end. */
const usefulInPart = /\.((geo)?json|nd(geo)?json|kml|csv|tsv|txt|gpx|shp|dbf)$/i;

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

export type Zip = {
  readonly members: readonly Member[];
  unpack(member: Member, number: number): Promise<Uint8Array | null>;
};

export function openZip(bytes: Uint8Array, desk: Desk): Zip {
  const { members, whole, entries } = listZip(bytes);
  if (Math.max(entries, members.length) > limits.zipEntries) {
    desk.faults.add('zip-too-many', undefined, {
      n: Math.max(entries, members.length),
      limit: limits.zipEntries,
    });
    throw new Enough();
  }
  if (!members.length && !whole) {
    desk.faults.add('zip-broken');
    throw new Enough();
  }
  if (!whole) desk.faults.add('zip-cut-short');
  let total = 0;

  /** Null when the member cannot be opened, which is told. */
  async function unpack(member: Member, number: number): Promise<Uint8Array | null> {
    const { name, packed, method, locked } = member;
    const at = { kind: 'member', number, name: name.slice(0, 120) } as const;
    if (locked) return refuse('member-locked');
    if (method === -1) return refuse('member-broken');
    if (method !== 0 && method !== 8) return refuse('member-method');
    const bytes = method === 0 ? packed : await inflate(member);
    if (!bytes) return refuse('member-broken');
    if (method === 0) total += bytes.length;
    // Many entries may name the same bytes: what counts is what comes out.
    if (total > limits.bytes) {
      desk.faults.add('zip-bomb', undefined, { what: name.slice(0, 80) });
      throw new Enough();
    }
    if (member.checksum !== -1 && (await checksumOf(bytes)) !== member.checksum)
      desk.faults.add('member-changed', at);
    return bytes;

    function refuse(key: 'member-locked' | 'member-broken' | 'member-method'): null {
      desk.faults.add(key, at);
      return null;
    }
  }

  async function checksumOf(bytes: Uint8Array): Promise<number> {
    let sum = 0;
    for (let i = 0; i < bytes.length; i += 1_048_576) {
      sum = checksum(bytes.subarray(i, i + 1_048_576), sum);
      if (desk.work.isDue()) await desk.work.rest(1);
    }
    return sum;
  }

  /** What came out before an error is kept when it is text that may be used. */
  async function inflate({ name, packed }: Member): Promise<Uint8Array | null> {
    const { Inflate } = await import('fflate');
    const pieces: Uint8Array[] = [];
    let size = 0;
    const inflater = new Inflate((piece) => {
      pieces.push(piece);
      size += piece.length;
      total += piece.length;
    });
    const step = 8_192;
    try {
      for (let i = 0; i < packed.length; i += step) {
        inflater.push(packed.subarray(i, i + step), false);
        const tooDense =
          size > limits.zipRatioFrom && size > limits.zipRatio * Math.min(packed.length, i + step);
        if (total > limits.bytes || tooDense) {
          desk.faults.add('zip-bomb', undefined, { what: name.slice(0, 80) });
          throw new Enough();
        }
        if (desk.work.isDue()) await desk.work.rest(i / packed.length);
      }
      inflater.push(new Uint8Array(), true);
    } catch (error) {
      if (error instanceof Enough || desk.work.isCancelled()) throw error;
      if (!size || !usefulInPart.test(name)) return null;
    }
    return joinBytes(pieces);
  }

  return { members, unpack };
}
