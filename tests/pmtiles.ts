import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compression, PMTiles, type Source, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from '../src/geo/bounds.ts';

/** PMTiles for tests: written by a few lines of our own after the specification (version 3), read by the library. */

type Tile = { readonly z: number; readonly x: number; readonly y: number; readonly data: Uint8Array };
type Archive = {
  readonly type: TileType;
  readonly tiles: readonly Tile[];
  readonly bounds: Bounds;
  readonly metadata: Readonly<Record<string, unknown>>;
};

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** A directory: ids as differences, then runs, lengths, and offsets of which 0 is “right after the last”. */
function directory(entries: readonly { id: number; length: number; offset: number }[]): Buffer {
  const ids = entries.flatMap(({ id }, i) => varint(id - (entries[i - 1]?.id ?? 0)));
  const runs = entries.flatMap(() => varint(1));
  const lengths = entries.flatMap(({ length }) => varint(length));
  const offsets = entries.flatMap(({ offset }) => varint(offset + 1));
  return Buffer.from([...varint(entries.length), ...ids, ...runs, ...lengths, ...offsets]);
}

/** Nothing is compressed and there is one directory: enough for some hundred tiles. */
export function writeArchive({ type, tiles, bounds, metadata }: Archive): Buffer {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.id - b.id);
  let end = 0;
  const root = directory(
    sorted.map(({ id, data }) => {
      const offset = end;
      end += data.length;
      return { id, length: data.length, offset };
    }),
  );
  const about = Buffer.from(JSON.stringify(metadata));
  const head = Buffer.alloc(127);
  head.write('PMTiles', 0, 'latin1');
  head.writeUInt8(3, 7);
  const rootAt = head.length;
  const [aboutAt, dataAt] = [rootAt + root.length, rootAt + root.length + about.length];
  const places = [rootAt, root.length, aboutAt, about.length, dataAt, 0, dataAt, end];
  const counts = [tiles.length, tiles.length, tiles.length];
  for (const [i, value] of [...places, ...counts].entries()) head.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  const zooms = sorted.map(({ z }) => z);
  const bytes = [1, Compression.None, Compression.None, type, Math.min(...zooms), Math.max(...zooms)];
  for (const [i, value] of bytes.entries()) head.writeUInt8(value, 96 + i);
  for (const [i, value] of bounds.entries()) head.writeInt32LE(Math.round(value * 1e7), 102 + 4 * i);
  head.writeUInt8(Math.min(...zooms), 118);
  return Buffer.concat([head, root, about, ...sorted.map(({ data }) => data)]);
}

class Bytes implements Source {
  readonly #bytes: Buffer;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  getKey = () => 'bytes';
  getBytes = async (offset: number, length: number) => ({
    data: new Uint8Array(this.#bytes.subarray(offset, offset + length)).buffer,
  });
}

/** The layers that an archive of ours says it holds; of one on another host nothing is asked. */
export async function layersOf(archive: string): Promise<readonly string[] | null> {
  if (URL.canParse(archive)) return null;
  const bytes = readFileSync(join(import.meta.dirname, '..', 'public', archive));
  const metadata = (await new PMTiles(new Bytes(bytes)).getMetadata()) as { vector_layers: { id: string }[] };
  return metadata.vector_layers.map(({ id }) => id);
}
export { TileType };
