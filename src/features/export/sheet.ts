import {
  type Block,
  beside,
  empty,
  type Item,
  lines,
  type MeasureFont,
  moved,
  paragraph,
  rule,
  sans,
  stack,
  title,
} from '../canvas-blocks.ts';
import { legendBlock } from '../canvas-legend.ts';
import { spaced } from '../canvas-lines.ts';
import type { Sheet } from '../canvas-paint.ts';
import type { SheetFacts } from '../sheet-facts.ts';

/** Where everything stands on a picture of the map: a sheet of an atlas. Pixels of the sheet. */

export const margin = 24;
/** A map narrower than this stands in the middle of its sheet. */
const leastInner = 320;
const titleSizes = [
  { size: 30, most: 1 },
  { size: 24, most: 2 },
  { size: 20, most: 99 },
] as const;

type Setting = { readonly facts: SheetFacts; readonly inner: number; readonly measure: MeasureFont };

function head({ facts, inner, measure }: Setting): Block {
  const { language } = facts;
  return stack(
    paragraph(facts.masthead, sans(language, 12, 600), 'inkSoft', inner, measure),
    4,
    title(facts.title, titleSizes, language, inner, measure),
    2,
    ...facts.asked.map((line) => paragraph(line, sans(language, 13), 'inkSoft', inner, measure)),
    10,
    rule(inner, 3, 'ink'),
    3,
    rule(inner, 1, 'ink'),
  );
}

const barHeight = 6;

/** Scale bar and north arrow left, what kind of map this is right. */
function foot({ facts, inner, measure }: Setting): Block {
  const { language, scale, north } = facts;
  const font = sans(language, 12);
  const bar: Block = {
    height: barHeight,
    items: [{ kind: 'scale', parts: scale.parts, x: 0.5, y: 0, width: scale.width, height: barHeight }],
  };
  const end = spaced(scale.label);
  const labels = beside(
    lines(['0'], font, 'ink'),
    moved(lines([end], font, 'ink'), Math.max(14, scale.width - measure(end, font) / 2), 0),
  );
  const left = stack(bar, 1, labels);
  const arrow: Item = { kind: 'north', x: 0, y: 0, width: 12, height: 20 };
  const at = scale.width + measure(end, font) + 20;
  const pointer = beside(
    { height: 20, items: [arrow] },
    moved(lines([north], sans(language, 12, 600), 'ink'), 18, 2),
  );
  const row = beside(moved(left, 0, 2), moved(pointer, at, 0));
  const note = spaced(facts.schematic);
  const room = inner - at - 60;
  const wide = measure(note, font);
  // On a narrow sheet the note has a line of its own.
  return wide <= room
    ? beside(row, moved(lines([note], font, 'inkSoft'), inner - wide, 0))
    : stack(row, 4, paragraph(facts.schematic, font, 'inkSoft', inner, measure));
}

export type SheetSize = { readonly width: number; readonly height: number };

/** The sheet around a map of that size. It is as high as its legend asks for. */
export function layoutSheet(facts: SheetFacts, map: SheetSize, measure: MeasureFont): Sheet {
  const inner = Math.max(leastInner, map.width);
  const setting: Setting = { facts, inner, measure };
  const small = sans(facts.language, 12);
  const picture: Block = {
    height: map.height,
    items: [{ kind: 'picture', frame: 1, x: Math.floor((inner - map.width) / 2), y: 0, ...map }],
  };
  const legend = legendBlock(facts.legend, inner, { language: facts.language, measure });
  const whole = stack(
    head(setting),
    14,
    picture,
    12,
    foot(setting),
    16,
    legend.height > 0 ? stack(rule(inner, 1, 'hairline'), 14, legend) : empty,
    16,
    rule(inner, 1, 'hairline'),
    10,
    ...facts.sources.map((line) => paragraph(line, small, 'inkSoft', inner, measure)),
  );
  const all = moved(whole, margin, margin);
  return {
    width: inner + 2 * margin,
    height: Math.ceil(whole.height + 2 * margin),
    // The map is copied pixel for pixel, so it stands on whole ones.
    items: all.items.map((item) => (item.kind === 'picture' ? { ...item, y: Math.round(item.y) } : item)),
  };
}
