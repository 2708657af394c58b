import { glyphForms, withPictogram } from '../layers/glyphs.ts';
import { palettes, type SectorGroup, sectorGroupOf } from '../layers/index.ts';
import type { SwatchPart } from '../layers/swatch.ts';
import type { Sector, Status } from '../model/vocabulary.ts';
import type { Box, LegendSwatch } from './canvas-blocks.ts';

/** A legend's picture on a canvas, as the layer panel has it on the page. */

type Pen = CanvasRenderingContext2D;

/** No line in a legend is wider, however wide the map draws it. */
const widest = 12;
const largestDot = 7;

function strokeWith(pen: Pen, part: SwatchPart): void {
  const width = Math.min(part.width, widest);
  pen.strokeStyle = part.color;
  pen.lineWidth = width;
  pen.setLineDash(part.dash?.map((dash) => dash * width) ?? []);
}

function paintPart(pen: Pen, part: SwatchPart, { shape }: LegendSwatch, { width, height }: Box): void {
  pen.globalAlpha = part.opacity;
  pen.fillStyle = part.color;
  if (part.type === 'fill') {
    pen.fillRect(0, 0, width, height);
    return;
  }
  pen.beginPath();
  if (part.type === 'circle') {
    pen.arc(width / 2, height / 2, Math.min(part.width, largestDot), 0, 2 * Math.PI);
    pen.fill();
    if (!part.stroke) return;
    pen.strokeStyle = part.stroke.color;
    pen.lineWidth = part.stroke.width;
    pen.setLineDash([]);
    pen.stroke();
    return;
  }
  strokeWith(pen, part);
  if (shape === 'area') {
    pen.strokeRect(1, 1, width - 2, height - 2);
    return;
  }
  // One line in the middle, or the two edges of a road.
  const aside = part.gap ? Math.min(part.gap + part.width, height - 2) / 2 : 0;
  for (const by of new Set([-aside, aside])) {
    pen.moveTo(0, height / 2 + by);
    pen.lineTo(width, height / 2 + by);
  }
  pen.stroke();
}

/** A mark by its name: `sign/light/rail/building/rough`. */
function paintMark(pen: Pen, icon: string, theme: LegendSwatch['theme'], { width, height }: Box): void {
  const [kind, , sector, status, rough] = icon.split('/');
  const colors = palettes[theme];
  const group: SectorGroup | undefined = sectorGroupOf[sector as Sector];
  const plain = glyphForms[status as Status];
  const form = kind === 'sign' && group ? withPictogram(plain, group) : plain;
  // With its ring it is larger than a line of the legend is high.
  const scale = rough ? 0.8 : 1;
  pen.translate(width / 2 - 10 * scale, height / 2 - 10 * scale);
  pen.scale(scale, scale);
  pen.strokeStyle = pen.fillStyle = group ? colors.sectors[group] : colors.inkSoft;
  if (rough) {
    pen.lineWidth = 1;
    pen.setLineDash([1.2, 2]);
    pen.beginPath();
    pen.arc(10, 10, 12, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.lineWidth = 1.8;
  pen.setLineDash(form.dash ? [...form.dash] : []);
  pen.stroke(new Path2D(form.ring));
  if (form.fill) pen.fill(new Path2D(form.fill), 'evenodd');
}

export function paintSwatch(pen: Pen, swatch: LegendSwatch, box: Box): void {
  pen.save();
  pen.translate(box.x, box.y);
  const icon = swatch.parts.find((part) => part.icon)?.icon;
  if (icon) paintMark(pen, icon, swatch.theme, box);
  else {
    pen.beginPath();
    pen.rect(0, 0, box.width, box.height);
    pen.clip();
    for (const part of swatch.parts) paintPart(pen, part, swatch, box);
  }
  pen.restore();
}
