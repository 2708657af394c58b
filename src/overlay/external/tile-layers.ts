import type { Overlay } from '../../model/overlay.ts';

/**
 * Which layers a vector tile holds and what kinds of shapes are in each, read from its protocol buffer: only the few numbers
 * that tell it. Null where it is no vector tile.
 */

const kindNames = [null, 'Point', 'LineString', 'Polygon'] as const;
const [variable, fixed64, text, fixed32] = [0, 1, 2, 5];

class Broken extends Error {}

/** Every field of a message: its number, and its value, or where its bytes are. */
function* fieldsOf(bytes: Uint8Array): Generator<{ field: number; value: number; bytes: Uint8Array | null }> {
  let at = 0;
  const readNumber = (): number => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined || factor > 2 ** 63) throw new Broken();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  };
  while (at < bytes.length) {
    const key = readNumber();
    const [field, wire] = [Math.floor(key / 8), key % 8];
    if (field === 0) throw new Broken();
    if (wire === variable) yield { field, value: readNumber(), bytes: null };
    else {
      const length = wire === text ? readNumber() : wire === fixed64 ? 8 : wire === fixed32 ? 4 : -1;
      if (length < 0 || at + length > bytes.length) throw new Broken();
      yield { field, value: 0, bytes: bytes.subarray(at, at + length) };
      at += length;
    }
  }
}

function layerOf(bytes: Uint8Array): readonly [name: string, kinds: Overlay['kinds']] {
  let name = '';
  const kinds: Partial<Record<'Point' | 'LineString' | 'Polygon', number>> = {};
  for (const { field, bytes: inner } of fieldsOf(bytes)) {
    if (field === 1 && inner) name = new TextDecoder().decode(inner);
    if (field !== 2 || !inner) continue;
    for (const { field: of, value } of fieldsOf(inner)) {
      const kind = of === 3 ? kindNames[value] : null;
      if (kind) kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
  }
  return [name, kinds];
}

export function tileLayers(bytes: Uint8Array): ReadonlyMap<string, Overlay['kinds']> | null {
  try {
    const layers = [...fieldsOf(bytes)].flatMap(({ field, bytes: inner }) =>
      field === 3 && inner ? [layerOf(inner)] : [],
    );
    return new Map(layers.filter(([name]) => name));
  } catch (error) {
    if (error instanceof Broken) return null;
    throw error;
  }
}
