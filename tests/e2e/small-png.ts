import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG of at most 256 colours: a drawn map has few, so nothing is lost that an eye would miss, and the file is a third of
 * its size. Format: https://www.w3.org/TR/png-3/
 */

type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array };
type Color = readonly [red: number, green: number, blue: number];

/** The most used colours. Near shades share a place, and stand for themselves by their mean. */
function palette({ data }: Picture): Color[] {
  const buckets = new Map<number, [count: number, red: number, green: number, blue: number]>();
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const bucket = buckets.get(key) ?? [0, 0, 0, 0];
    bucket[0]++;
    bucket[1] += r;
    bucket[2] += g;
    bucket[3] += b;
    buckets.set(key, bucket);
  }
  return [...buckets.values()]
    .sort(([a], [b]) => b - a)
    .slice(0, 256)
    .map(([n, r, g, b]): Color => [Math.round(r / n), Math.round(g / n), Math.round(b / n)]);
}

function nearest(colors: readonly Color[]): (r: number, g: number, b: number) => number {
  const known = new Map<number, number>();
  return (r, g, b) => {
    const key = (r << 16) | (g << 8) | b;
    let best = known.get(key);
    if (best !== undefined) return best;
    best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, [red, green, blue]] of colors.entries()) {
      const away = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
      if (away < least) [least, best] = [away, i];
    }
    known.set(key, best);
    return best;
  };
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

export function encodeSmall(picture: Picture): Buffer {
  const { width, height, data } = picture;
  const colors = palette(picture);
  const indexOf = nearest(colors);
  // One byte before each line says that it is not filtered.
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      lines[y * (width + 1) + 1 + x] = indexOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colors.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
