import { type Desk, Enough } from '../desk.ts';
import { limits } from '../limits.ts';
import { checksum } from './checksum.ts';
import { joinBytes } from './text.ts';
import { listZip, type Member } from './zip-directory.ts';

/**
 * Unpacks the files of a zip. A library opens what is packed; how much may come out is counted here, for what a zip says
 * of itself need not be true.
 */

/** Of these the beginning is of use without the end. */
const usefulInPart = /\.((geo)?json|nd(geo)?json|kml|csv|tsv|txt|gpx|shp|dbf)$/i;

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
