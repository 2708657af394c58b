import { glyphForms, withPictogram } from '../layers/glyphs.ts';
import { hatch, hatchColor, hatchPath } from '../layers/hatch.ts';
import { palettes, type SectorGroup, sectorGroupOf, themes } from '../layers/index.ts';
import { type Sector, type Status, statuses } from '../model/vocabulary.ts';

type DrawnImage = { readonly data: ImageData; readonly pixelRatio: number };

const pixelRatio = 2;

/** Draws the mark a paint asks for by name, `mark/<theme>/<sector>/<status>`, at twice its size; `sign/…` is the same with
 * its sector's pictogram inside, `/rough` at the end adds the dotted ring of things whose place is only indicative. What a
 * paint hatches with is `hatch/<theme>/<colour>`. */
export function drawMark(name: string): DrawnImage | null {
  const color = hatchColor(name);
  return color ? drawHatch(color) : drawSign(name);
}

function drawSign(name: string): DrawnImage | null {
  const [kind, themeName, sector, statusName, rough] = name.split('/');
  const theme = themes.find((t) => t === themeName);
  if ((kind !== 'mark' && kind !== 'sign') || !theme) return null;
  const status: Status = statuses.find((s) => s === statusName) ?? 'planned';
  const colors = palettes[theme];
  const group: SectorGroup | undefined = sectorGroupOf[sector as Sector];
  const color = group ? colors.sectors[group] : colors.inkSoft;
  const size = 26;
  const box = rough ? 26 : 20;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = ((size * box) / 20) * pixelRatio;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.scale((size / 20) * pixelRatio, (size / 20) * pixelRatio);
  pen.translate((box - 20) / 2, (box - 20) / 2);
  pen.fillStyle = colors.halo;
  pen.beginPath();
  pen.arc(10, 10, 9.4, 0, 2 * Math.PI);
  pen.fill();
  if (rough) {
    pen.save();
    pen.strokeStyle = color;
    pen.lineWidth = 1;
    pen.setLineDash([1.2, 2]);
    pen.beginPath();
    pen.arc(10, 10, 12, 0, 2 * Math.PI);
    pen.stroke();
    pen.restore();
  }
  const plain = glyphForms[status];
  const form = kind === 'sign' && group ? withPictogram(plain, group) : plain;
  pen.strokeStyle = pen.fillStyle = color;
  pen.lineWidth = 1.9;
  if (form.dash) pen.setLineDash([...form.dash]);
  pen.stroke(new Path2D(form.ring));
  if (form.fill) pen.fill(new Path2D(form.fill), 'evenodd');
  return { data: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}

/** One tile of a pattern: its sides are whole pixels, or the lines would not meet those of the next. */
function drawHatch(color: string): DrawnImage | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = hatch.every * pixelRatio;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.scale(pixelRatio, pixelRatio);
  pen.strokeStyle = color;
  pen.lineWidth = hatch.stroke;
  pen.stroke(new Path2D(hatchPath(hatch.every, hatch.every)));
  return { data: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}
