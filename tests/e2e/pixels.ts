import type { Page } from 'playwright-core';

/** What a picture of the page shows, counted. Decoded in the page itself, so no image library is needed. */

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Share of the pixels in a box whose colour is within a few steps of each of the given ones, 0 to 1. */
export async function shares(page: Page, clip: Box, colors: readonly string[]): Promise<number[]> {
  const picture = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!pen) throw new Error('no canvas to decode a picture with');
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      return wanted.map((color) => {
        const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
        let count = 0;
        for (let i = 0; i < data.length; i += 4) {
          const away =
            Math.abs((data[i] ?? 0) - (r ?? 0)) +
            Math.abs((data[i + 1] ?? 0) - (g ?? 0)) +
            Math.abs((data[i + 2] ?? 0) - (b ?? 0));
          if (away <= 12) count++;
        }
        return count / (data.length / 4);
      });
    },
    [picture.toString('base64'), colors] as const,
  );
}
