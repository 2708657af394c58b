import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../i18n/text.ts';
import type { Look } from './define-layer.ts';
import { byZoom, get } from './expressions.ts';

/**
 * Without `glyphs` in the style maplibre draws labels with fonts of the reader's system and takes these names as CSS
 * families. It reads weight and slant from the words of the first name, so the first name is only that: no such
 * family exists, and the next ones draw.
 */
const chinese = ['PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'];
/** Latin first, or a Chinese font would draw the apostrophes full width. */
const latin = ['system-ui', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Noto Sans', 'Arial', ...chinese];
const faces = { plain: 'Regular', medium: 'Medium', bold: 'Bold', italic: 'Italic' } as const;
const fontsOf = (language: Language, face: keyof typeof faces = 'plain'): string[] => [
  `Atlas ${faces[face]}`,
  ...(language === 'zh' ? chinese : latin),
];

type Label = {
  readonly size: readonly (readonly [zoom: number, px: number])[];
  readonly color: string;
  readonly font?: keyof typeof faces;
  readonly along?: 'line';
  readonly spacing?: number;
  /** Only what stands before a bracket. */
  readonly short?: true;
  /** The other language as a second line, from zoom 14 on. */
  readonly second?: boolean;
  /** A smaller second line below a zoom. */
  readonly note?: { readonly below: number; readonly text: ExpressionSpecification; readonly color: string };
  /** Pixels from one name to the next along a line. */
  readonly every?: number;
  readonly layout?: SymbolLayerSpecification['layout'];
};

/** What a point or an area is called; a long Chinese name says where it may be broken (`geodata/tools/folded.ts`). */
const nameIn = (language: Language): ExpressionSpecification =>
  language === 'zh' ? ['coalesce', ['get', 'fold'], ['get', 'zh']] : get(language);

/** A line says its name again and again: without what stands in brackets, 港沟河 and not 港沟河（军屯以下）. */
function withoutBrackets(language: Language): ExpressionSpecification {
  const name: ExpressionSpecification = ['coalesce', ['get', language], ''];
  const bracket: ExpressionSpecification = ['index-of', language === 'zh' ? '（' : ' (', name];
  return ['case', ['>', bracket, 0], ['slice', name, 0, bracket], name];
}

const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** A label in the interface language, haloed in the colour of the paper. */
export function label(look: Look, of: Label): Pick<SymbolLayerSpecification, 'type' | 'paint' | 'layout'> {
  const scaled = of.size.map(([zoom, px]) => [zoom, Math.max(12, px) * look.typeScale] as const);
  const name = of.short ? withoutBrackets(look.language) : nameIn(look.language);
  const twoLines: ExpressionSpecification = [
    'step',
    ['zoom'],
    name,
    14,
    ['format', name, {}, '\n', {}, nameIn(other(look.language)), { 'font-scale': 0.86 }],
  ];
  // Upright characters on a slanting line would touch.
  const spacing = of.spacing ?? (of.along && look.language === 'zh' ? 0.2 : 0);
  const { note } = of;
  const noted: ExpressionSpecification | undefined = note && [
    'step',
    ['zoom'],
    ['format', name, {}, '\n', {}, note.text, { 'font-scale': 0.92, 'text-color': note.color }],
    note.below,
    name,
  ];
  return {
    type: 'symbol',
    layout: {
      'text-field': noted ?? (of.second ? twoLines : name),
      'text-font': fontsOf(look.language, of.font),
      'text-size': byZoom(scaled, 1.2),
      'text-letter-spacing': look.language === 'zh' ? spacing : spacing / 3,
      'text-max-width': look.language === 'zh' ? 8 : 9,
      'text-padding': 3,
      ...(of.along === 'line'
        ? {
            'symbol-placement': 'line',
            'symbol-spacing': of.every ?? 420,
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
