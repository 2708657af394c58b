import { type Desk, Enough } from '../desk.ts';
import { guessEncoding } from './encoding.ts';

const step = 262_144;

/** Other bytes in one run, for what is collected piece by piece. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The characters of 4-byte encodings, which TextDecoder does not know. */
function fromUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const code = view.getUint32(i, little);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/**
 * A text file's bytes as UTF-8 without mark, whatever it was written in. Kept as bytes: 500 MB would be longer than a
 * string may be.
 */
export async function toUtf8(bytes: Uint8Array, desk: Desk, declared?: string): Promise<Uint8Array> {
  const { guess, census, skip } = await guessEncoding(bytes, desk, declared);
  if (census.blank && !guess.value.startsWith('utf-16')) {
    desk.faults.add('blank');
    throw new Enough();
  }
  const body = bytes.subarray(skip);
  if (guess.value === 'utf-8') {
    for (let i = 0; i < Math.min(census.broken, 1); i++)
      desk.faults.add('broken-characters', undefined, { n: census.broken });
    return body;
  }
  const encoder = new TextEncoder();
  if (guess.value.startsWith('utf-32')) {
    const pieces: Uint8Array[] = [];
    for (let i = 0; i < body.length; i += step) {
      pieces.push(encoder.encode(fromUtf32(body.subarray(i, i + step), guess.value === 'utf-32le')));
      if (desk.work.isDue()) await desk.work.rest(i / body.length);
    }
    return joinBytes(pieces);
  }
  const decoder = new TextDecoder(guess.value);
  const pieces: Uint8Array[] = [];
  let broken = 0;
  for (let i = 0; i < body.length; i += step) {
    const text = decoder.decode(body.subarray(i, i + step), { stream: i + step < body.length });
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++;
    pieces.push(encoder.encode(text));
    if (desk.work.isDue()) await desk.work.rest(i / body.length);
  }
  if (broken) desk.faults.add('broken-characters', undefined, { n: broken });
  return joinBytes(pieces);
}

/** UTF-8 bytes as pieces of text, with rests between them. Damaged characters become “�”. */
export async function* textPieces(utf8: Uint8Array, desk: Desk, size = 65_536): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let i = 0; i < utf8.length; i += size) {
    yield decoder.decode(utf8.subarray(i, i + size), { stream: i + size < utf8.length });
    if (desk.work.isDue()) await desk.work.rest(i / utf8.length);
  }
}
