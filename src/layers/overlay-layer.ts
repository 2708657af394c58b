import type { ExpressionSpecification } from 'maplibre-gl';
import type { Text } from '../i18n/text.ts';
import { type Classes, classCount, type Overlay, overlaySource } from '../model/overlay.ts';
import type { LegendRow, Look, Paint } from './define-layer.ts';
import { all, byZoom, not, selected } from './expressions.ts';
import { label } from './labels.ts';
import { ownPalettes } from './overlay-colors.ts';

/** A reader's own layer as the atlas has its own: paints, and a legend made of them. */
export type OverlayLayer = {
  readonly id: string;
  readonly paints: readonly Paint[];
  readonly legend: readonly LegendRow[];
};

type Kind = 'area' | 'line' | 'point';

const typesOf = {
  area: ['Polygon', 'MultiPolygon'],
  line: ['LineString', 'MultiLineString'],
  point: ['Point', 'MultiPoint'],
} as const;

const kindTitles: Record<Kind, Text> = {
  area: { zh: '面', en: 'Areas' },
  line: { zh: '线', en: 'Lines' },
  point: { zh: '点', en: 'Points' },
};

const kinds = ['area', 'line', 'point'] as const;

/** Which kinds there are, most frequent first; a collection may hold any. */
export function kindsOf({ kinds: counts }: Pick<Overlay, 'kinds'>): Kind[] {
  if (counts.GeometryCollection) return [...kinds];
  const count = (kind: Kind) => typesOf[kind].reduce((sum, type) => sum + (counts[type] ?? 0), 0);
  return kinds.filter((kind) => count(kind) > 0).sort((a, b) => count(b) - count(a));
}

const isOf = (kind: Kind): ExpressionSpecification => [
  'in',
  ['geometry-type'],
  ['literal', [...typesOf[kind]]],
];

/** The colour of each class, from the first. */
function classColors({ classes, color }: Overlay['style'], { theme }: Look): readonly string[] {
  const { colors, steps, others, none } = ownPalettes[theme];
  const usual = colors[color % colors.length] ?? others;
  if (classes.by === 'one') return [usual];
  if (classes.by === 'categories')
    return [...classes.values.map((_, i) => colors[i] ?? others), others, none];
  const count = classes.breaks.length + 1;
  const spread = (i: number) => steps[count < 2 ? 2 : Math.round((i * (steps.length - 1)) / (count - 1))];
  return [...Array.from({ length: count }, (_, i) => spread(i) ?? others), none];
}

/** The colour of a feature, by the class its tile gives it. */
function colorOf(style: Overlay['style'], look: Look): string | ExpressionSpecification {
  const [first = '', ...more] = classColors(style, look);
  if (!more.length) return first;
  const cases = more.slice(0, -1).flatMap((color, i) => [i + 1, color]);
  return ['match', ['get', 'class'], 0, first, ...cases, more.at(-1) ?? first] as ExpressionSpecification;
}

const isDot: ExpressionSpecification = ['has', 'dot'];

const chosen = (
  style: Overlay['style'],
  look: Look,
  otherwise = colorOf(style, look),
): ExpressionSpecification => ['case', selected, look.colors.accent, otherwise];

const lineWidth = byZoom([
  [9, 1.6],
  [12, 2.6],
  [16, 5],
]);

const paintsOf: Record<Kind, (style: Overlay['style']) => readonly Paint[]> = {
  area: (style) => [
    {
      id: 'fill',
      storey: 'areas',
      filter: isOf('area'),
      draw: (look) => ({
        type: 'fill',
        paint: {
          'fill-color': chosen(style, look),
          // An area of a pixel or two is drawn without its edge, so its inside is stronger.
          // Classes must be told apart; one colour lets more of the map through.
          'fill-opacity': ['case', isDot, 0.75, style.classes.by === 'one' ? 0.35 : 0.6],
        },
      }),
    },
    {
      id: 'edge',
      storey: 'areas',
      filter: all(isOf('area'), not(isDot)),
      draw: (look) => ({
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': chosen(style, look),
          'line-width': byZoom([
            [9, 0.4],
            [12, 1],
            [16, 2],
          ]),
        },
      }),
    },
  ],
  line: (style) => [
    {
      id: 'line',
      storey: 'areas',
      filter: isOf('line'),
      draw: (look) => ({
        type: 'line',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': chosen(style, look), 'line-width': lineWidth },
      }),
    },
  ],
  point: (style) => [
    {
      id: 'point',
      storey: 'areas',
      filter: isOf('point'),
      draw: (look) => ({
        type: 'circle',
        paint: {
          'circle-color': chosen(style, look),
          'circle-radius': byZoom([
            [9, 2.6],
            [12, 4],
            [16, 7],
          ]),
          'circle-stroke-color': look.colors.halo,
          'circle-stroke-width': byZoom([
            [9, 0.4],
            [13, 1.2],
          ]),
        },
      }),
    },
  ],
};

const labelPaint = (): Paint => ({
  id: 'label',
  storey: 'areas',
  minzoom: 11,
  draw: (look) =>
    label(look, {
      size: [
        [11, 11],
        [15, 13],
      ],
      color: look.colors.ink,
      layout: {
        'text-field': ['get', 'label'],
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.7,
      },
    }),
});

const others: Text = { zh: '其他', en: 'Others' };
const none: Text = { zh: '没有填写', en: 'No value' };

const same = (words: string): Text => ({ zh: words, en: words });

/** What each class is called. */
function classTitles(classes: Exclude<Classes, { by: 'one' }>): readonly Text[] {
  if (classes.by === 'categories') return [...classes.values.map(same), others, none];
  const { breaks } = classes;
  const [first, last] = [breaks[0], breaks.at(-1)];
  const steps = breaks.slice(1).map((edge, i) => same(`${breaks[i]} – ${edge}`));
  if (first === undefined || last === undefined) return [{ zh: '有数值', en: 'Any number' }, none];
  return [
    { zh: `${first} 以下`, en: `under ${first}` },
    ...steps,
    { zh: `${last} 及以上`, en: `${last} and more` },
    none,
  ];
}

const swatchPaints: Record<Kind, readonly string[]> = {
  area: ['fill', 'edge'],
  line: ['line'],
  point: ['point'],
};

function legendOf({ classes }: Overlay['style'], drawn: readonly Kind[]): LegendRow[] {
  const [main] = drawn;
  if (!main) return [];
  const row = (title: Text, kind: Kind, of: number): LegendRow => ({
    title,
    paints: swatchPaints[kind],
    sample: { class: of },
    shape: kind,
  });
  if (classes.by === 'one') return drawn.map((kind) => row(kindTitles[kind], kind, 0));
  const titles = classTitles(classes);
  const last = classCount(classes) - 1;
  const isEmpty = (of: number) =>
    (of === last && !classes.none) || (of === last - 1 && classes.by === 'categories' && !classes.others);
  return titles.flatMap((title, of) => (isEmpty(of) ? [] : [row(title, main, of)]));
}

/**
 * The paints of an overlay of shapes, bottom to top, and the legend drawn from them. Of another host's tiles it is known only
 * what most of their shapes are: whatever else is in them is drawn in the same colour.
 */
export function toOverlayLayer(overlay: Overlay): OverlayLayer {
  const known = kindsOf(overlay);
  const drawn = overlay.source.type === 'tiles' ? kinds : known;
  return {
    id: overlaySource(overlay.id),
    paints: [
      ...kinds.filter((kind) => drawn.includes(kind)).flatMap((kind) => paintsOf[kind](overlay.style)),
      ...(overlay.style.label === null ? [] : [labelPaint()]),
    ],
    legend: legendOf(overlay.style, known),
  };
}
