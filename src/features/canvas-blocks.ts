import type { Language } from '../i18n/index.ts';
import type { GlyphForm } from '../layers/glyphs.ts';
import type { LegendRow, Theme } from '../layers/index.ts';
import type { SwatchPart } from '../layers/swatch.ts';
import type { Tone } from '../model/verdict.ts';
import { balancedLines, breakLines, spaced } from './canvas-lines.ts';

/** What a card or a sheet is put together from: things to draw, in blocks that stand one below the other. Pixels of the sheet. */

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Font = {
  readonly face: 'song' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly language: Language;
};

export type Ink = 'ink' | 'inkSoft' | 'hairline' | 'accent' | 'late' | 'sector';

export type Item =
  /** `y` is the line letters stand on. */
  | { readonly kind: 'text'; text: string; font: Font; color: Ink; x: number; y: number }
  | ({ readonly kind: 'rule'; color: Ink } & Box)
  | { readonly kind: 'glyph'; form: GlyphForm; size: number; color: Ink; x: number; y: number }
  | { readonly kind: 'sign'; tone: Tone; size: number; color: Ink; x: number; y: number }
  /** With a line of so many pixels around it. */
  | ({ readonly kind: 'picture'; readonly frame: number } & Box)
  | ({ readonly kind: 'qr' } & Box)
  /** A legend's picture, as the map draws what it stands for. */
  | ({ readonly kind: 'swatch'; readonly swatch: LegendSwatch } & Box)
  /** A scale bar in so many parts, light and dark by turns. */
  | ({ readonly kind: 'scale'; readonly parts: number } & Box)
  | ({ readonly kind: 'north' } & Box);

export type LegendSwatch = {
  readonly parts: readonly SwatchPart[];
  readonly shape: LegendRow['shape'];
  readonly theme: Theme;
};

export type Block = { readonly height: number; readonly items: readonly Item[] };

export type MeasureFont = (text: string, font: Font) => number;

export const empty: Block = { height: 0, items: [] };

export const sans = (language: Language, size: number, weight: Font['weight'] = 400): Font => ({
  face: 'sans',
  size,
  weight,
  language,
});

export const moved = ({ height, items }: Block, x: number, y: number): Block => ({
  height,
  items: items.map((item) => ({ ...item, x: item.x + x, y: item.y + y })),
});

/** One below the other, with room between; empty ones take none. */
export function stack(...blocks: readonly (Block | number)[]): Block {
  const items: Item[] = [];
  let [height, room] = [0, 0];
  for (const block of blocks) {
    if (typeof block === 'number') room = Math.max(room, block);
    else if (block.height > 0) {
      const y = height > 0 ? height + room : 0;
      items.push(...moved(block, 0, y).items);
      height = y + block.height;
      room = 0;
    }
  }
  return { height, items };
}

export const beside = (...blocks: readonly Block[]): Block => ({
  height: Math.max(...blocks.map(({ height }) => height)),
  items: blocks.flatMap(({ items }) => items),
});

export const rule = (width: number, height: number, color: Ink): Block => ({
  height,
  items: [{ kind: 'rule', color, x: 0, y: 0, width, height }],
});

/** How high a line is for the size of its type: Chinese needs more air. */
const leadings = { song: { zh: 1.3, en: 1.2 }, sans: { zh: 1.5, en: 1.4 } };

/** From the top of a line to where its letters stand, for a face as tall as its size. */
const standing = (font: Font, line: number): number => (line - font.size) / 2 + font.size * 0.86;

export const lineHeight = (font: Font): number => Math.round(font.size * leadings[font.face][font.language]);

export function lines(texts: readonly string[], font: Font, color: Ink): Block {
  const line = lineHeight(font);
  const items = texts.map(
    (text, i): Item => ({
      kind: 'text',
      text,
      font,
      color,
      x: 0,
      y: Math.round(i * line + standing(font, line)),
    }),
  );
  return { height: texts.length * line, items };
}

export function paragraph(text: string, font: Font, color: Ink, width: number, measure: MeasureFont): Block {
  const wide = (part: string) => measure(part, font);
  return lines(breakLines(spaced(text), width, wide), font, color);
}

/** The largest of the sizes in which the title takes no more lines than wished; the smallest in as many as it takes. */
export function title(
  text: string,
  sizes: readonly { readonly size: number; readonly most: number }[],
  language: Language,
  width: number,
  measure: MeasureFont,
): Block {
  const set = (size: number) => {
    const font: Font = { face: 'song', size, weight: 700, language };
    return { font, texts: balancedLines(spaced(text), width, (part) => measure(part, font)) };
  };
  let chosen: ReturnType<typeof set> | undefined;
  for (const { size, most } of sizes) {
    chosen = set(size);
    if (chosen.texts.length <= most) break;
  }
  return chosen ? lines(chosen.texts, chosen.font, 'ink') : empty;
}
