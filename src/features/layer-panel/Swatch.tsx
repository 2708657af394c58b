import { glyphForms } from '../../layers/glyphs.ts';
import {
  type AtlasLayer,
  type LegendRow,
  type Look,
  palettes,
  type SectorGroup,
  sectorGroupOf,
} from '../../layers/index.ts';
import { type SwatchPart, swatch } from '../../layers/swatch.ts';
import type { Sector, Status } from '../../model/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';

const [width, height] = [34, 18];

function draw(part: SwatchPart, shape: LegendRow['shape']) {
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
    <path key={part.key} d={`M0 ${height / 2}H${width}`} {...stroke} />
  );
}

/** A legend row's picture, drawn from the same paints as the map. */
export function Swatch({ layer, row, look }: { layer: AtlasLayer; row: LegendRow; look: Look }) {
  const parts = swatch(layer, row, look);
  const icon = parts.find((part) => part.icon)?.icon?.split('/');
  if (icon) {
    const group: SectorGroup | undefined = sectorGroupOf[icon[2] as Sector];
    const color = group ? palettes[look.theme].sectors[group] : look.colors.inkSoft;
    return (
      <span className="swatch">
        <Glyph
          form={glyphForms[icon[3] as Status]}
          color={color}
          haloed={icon[4] === 'rough'}
          size={icon[4] ? 23 : 18}
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
      {parts.map((part) => draw(part, row.shape))}
    </svg>
  );
}
