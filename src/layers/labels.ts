import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Look } from './define-layer.ts';
import { byZoom, get } from './expressions.ts';

/**
 * Without `glyphs` in the style maplibre draws labels with fonts of the reader's system and takes these names as CSS
 * families. It reads weight and slant from the words of the first name, so the first name is only that: no such
 * family exists, and the next ones draw.
 */
const families = ['PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'];
const fonts = {
  plain: ['Atlas Regular', ...families],
  medium: ['Atlas Medium', ...families],
  bold: ['Atlas Bold', ...families],
  italic: ['Atlas Italic', ...families],
};

type Label = {
  readonly size: readonly (readonly [zoom: number, px: number])[];
  readonly color: string;
  readonly font?: keyof typeof fonts;
  readonly along?: 'line';
  readonly spacing?: number;
  /** The other language as a second line, from zoom 13 on. */
  readonly second?: boolean;
  readonly layout?: SymbolLayerSpecification['layout'];
};

const otherName = (look: Look) => get(look.language === 'zh' ? 'en' : 'zh');

/** A label in the interface language, haloed in the colour of the paper. */
export function label(look: Look, of: Label): Pick<SymbolLayerSpecification, 'type' | 'paint' | 'layout'> {
  const scaled = of.size.map(([zoom, px]) => [zoom, Math.max(11, px) * look.typeScale] as const);
  const name = get(look.language);
  const twoLines: ExpressionSpecification = [
    'step',
    ['zoom'],
    name,
    14,
    ['format', name, {}, '\n', {}, otherName(look), { 'font-scale': 0.78 }],
  ];
  return {
    type: 'symbol',
    layout: {
      'text-field': of.second ? twoLines : name,
      'text-font': fonts[of.font ?? 'plain'],
      'text-size': byZoom(scaled, 1.2),
      'text-letter-spacing': look.language === 'zh' ? (of.spacing ?? 0) : (of.spacing ?? 0) / 3,
      'text-max-width': look.language === 'zh' ? 8 : 9,
      'text-padding': 4,
      ...(of.along === 'line'
        ? {
            'symbol-placement': 'line',
            'symbol-spacing': 420,
            'text-max-angle': 30,
            'text-rotation-alignment': 'map',
          }
        : {}),
      ...of.layout,
    },
    paint: {
      'text-color': of.color,
      'text-halo-color': look.colors.halo,
      'text-halo-width': 1.4,
      'text-halo-blur': 0.3,
    },
  };
}
