import type { Page } from 'playwright-core';

/** What a picture of the page shows, counted. Decoded in the page itself, so no image library is needed. */

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The pixels of a picture, four bytes each: red, green, blue, opacity. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export async function decode(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (from) => {
    const bytes = Uint8Array.from(atob(from), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) throw new Error('no canvas to decode a picture with');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let binary = '';
    for (let i = 0; i < data.length; i += 32_768)
      binary += String.fromCharCode(...data.subarray(i, i + 32_768));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(binary) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(base64, 'base64') };
}

/** Share of the pixels whose colour is within a few steps of each of the given ones, 0 to 1. */
export function shares({ data }: Pixels, colors: readonly string[]): number[] {
  return colors.map((color) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      const away =
        Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b);
      if (away <= 12) count++;
    }
    return count / (data.length / 4);
  });
}
