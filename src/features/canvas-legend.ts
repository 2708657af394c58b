import type { Language } from '../i18n/index.ts';
import {
  type Block,
  type LegendSwatch,
  lineHeight,
  type MeasureFont,
  moved,
  paragraph,
  sans,
  stack,
} from './canvas-blocks.ts';

/** The legend of a picture or a printed page: what is drawn, layer by layer, set in columns. */

export type LegendGroup = {
  readonly title: string;
  readonly rows: readonly { readonly title: string; readonly swatch: LegendSwatch }[];
};

const swatchSize = { width: 34, height: 18 };
const size = 12;
const gap = { column: 24, group: 12, swatch: 10 };
/** A column narrower than this breaks names into pieces. */
const leastColumn = 164;

type Setting = { readonly language: Language; readonly measure: MeasureFont };

function groupBlock({ title, rows }: LegendGroup, width: number, { language, measure }: Setting): Block {
  const font = sans(language, size);
  const beside = swatchSize.width + gap.swatch;
  const lines = rows.map((row): Block => {
    const words = paragraph(row.title, font, 'ink', width - beside, measure);
    const height = Math.max(swatchSize.height, words.height) + 4;
    const first = lineHeight(font) / 2;
    return {
      height,
      items: [
        { kind: 'swatch', swatch: row.swatch, x: 0, y: 2, ...swatchSize },
        ...moved(words, beside, 2 + swatchSize.height / 2 - first).items,
      ],
    };
  });
  return stack(paragraph(title, sans(language, size, 600), 'ink', width, measure), 2, stack(...lines));
}

/** The groups of each column, none higher than `height`; null where more columns are needed than there are. */
function fillColumns(groups: readonly Block[], count: number, height: number): Block[][] | null {
  const columns: Block[][] = [[]];
  let used = 0;
  for (const group of groups) {
    const after = used + (used > 0 ? gap.group : 0) + group.height;
    if (used > 0 && after > height) {
      columns.push([group]);
      used = group.height;
    } else {
      columns.at(-1)?.push(group);
      used = after;
    }
  }
  return columns.length <= count ? columns : null;
}

/** In as many columns as the width holds, and as low as they can be. */
export function legendBlock(groups: readonly LegendGroup[], width: number, setting: Setting): Block {
  const count = Math.max(1, Math.floor((width + gap.column) / (leastColumn + gap.column)));
  const column = (width - gap.column * (count - 1)) / count;
  const blocks = groups.map((group) => groupBlock(group, column, setting));
  let height = Math.max(0, ...blocks.map((block) => block.height));
  let columns = fillColumns(blocks, count, height);
  while (!columns) {
    height += lineHeight(sans(setting.language, size));
    columns = fillColumns(blocks, count, height);
  }
  const set = columns.map((own) => stack(...own.flatMap((block) => [gap.group, block])));
  return {
    height: Math.max(0, ...set.map((block) => block.height)),
    items: set.flatMap((block, i) => moved(block, i * (column + gap.column), 0).items),
  };
}
