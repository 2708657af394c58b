import { glyphForms, withPictogram } from '../layers/glyphs.ts';
import { hatch, hatchPath } from '../layers/hatch.ts';
import {
  type AtlasLayer,
  type LegendRow,
  type Look,
  palettes,
  type SectorGroup,
  sectorGroupOf,
} from '../layers/index.ts';
import { type SwatchPart, swatch } from '../layers/swatch.ts';
import type { Sector, Status } from '../model/vocabulary.ts';
import { Glyph } from '../ui/Glyph.tsx';
import type { LegendSwatch } from './canvas-blocks.ts';
import './swatch.css';

const [width, height] = [34, 18];

/** One line in the middle, or the two edges of a road. */
function linesAt({ gap = 0, width: stroke }: SwatchPart): string {
  const aside = gap ? Math.min(gap + stroke, height - 2) / 2 : 0;
  return [...new Set([-aside, aside])].map((by) => `M0 ${height / 2 + by}H${width}`).join('');
}

function draw(part: SwatchPart, shape: LegendRow['shape']) {
  if (part.hatched)
    return (
      <path
        key={part.key}
        d={hatchPath(width, height)}
        stroke={part.color}
        strokeWidth={hatch.stroke}
        opacity={part.opacity}
      />
    );
  if (part.type === 'fill')
    return <rect key={part.key} width={width} height={height} fill={part.color} opacity={part.opacity} />;
  if (part.type === 'circle')
    return (
      <circle
        key={part.key}
        cx={width / 2}
        cy={height / 2}
        r={Math.min(part.width, 7)}
        fill={part.color}
        opacity={part.opacity}
        stroke={part.stroke?.color}
        strokeWidth={part.stroke?.width}
      />
    );
  const stroke = {
    fill: 'none',
    stroke: part.color,
    strokeWidth: Math.min(part.width, 12),
    strokeDasharray: part.dash?.map((d) => d * Math.min(part.width, 12)).join(' '),
    opacity: part.opacity,
  };
  return shape === 'area' ? (
    <rect key={part.key} x="1" y="1" width={width - 2} height={height - 2} {...stroke} />
  ) : (
    <path key={part.key} d={linesAt(part)} {...stroke} />
  );
}

/** A legend's picture from its parts. */
export function SwatchPicture({ parts, shape, theme }: LegendSwatch) {
  const icon = parts.find((part) => part.icon)?.icon?.split('/');
  if (icon) {
    const group: SectorGroup | undefined = sectorGroupOf[icon[2] as Sector];
    const form = glyphForms[icon[3] as Status];
    const color = group ? palettes[theme].sectors[group] : palettes[theme].inkSoft;
    return (
      <span className="swatch">
        <Glyph
          form={icon[0] === 'sign' && group ? withPictogram(form, group) : form}
          color={color}
          haloed={icon[4] === 'rough'}
          size={icon[4] ? 27 : 21}
        />
      </span>
    );
  }
  return (
    <svg
      className="swatch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {parts.map((part) => draw(part, shape))}
    </svg>
  );
}

type Props = { layer: Pick<AtlasLayer, 'id' | 'paints'>; row: LegendRow; look: Look };

/** A legend row's picture, drawn from the same paints as the map. */
export function Swatch({ layer, row, look }: Props) {
  return <SwatchPicture parts={swatch(layer, row, look)} shape={row.shape} theme={look.theme} />;
}
