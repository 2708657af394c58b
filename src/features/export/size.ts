/** How large a picture may be on this device. Pure. */

export const ratios = [1, 2, 3, 4] as const;
export type Ratio = (typeof ratios)[number];

type Size = { readonly width: number; readonly height: number };

/** Round the map: margins, title, and a legend of usual length, in CSS pixels. */
const around = { width: 48, height: 560 };

/** A canvas takes four bytes a pixel, and a picture is held three times while it is made. */
const mostPixels = 64_000_000;

/** Whether the map fits what the graphics card draws, and the sheet what a browser holds. */
export function fits({ width, height }: Size, ratio: number, longestSide: number): boolean {
  const [wide, high] = [(width + around.width) * ratio, (height + around.height) * ratio];
  return wide <= longestSide && high <= longestSide && wide * high <= mostPixels;
}

/** Those of the sizes that can be drawn; the smallest always is tried. */
export const possible = (size: Size, longestSide: number): readonly Ratio[] =>
  ratios.filter((ratio) => ratio === 1 || fits(size, ratio, longestSide));
