import { metersPerPixel, type ScaleBar, scaleBar } from '../geo/scale-bar.ts';
import { fill, formatDate, formatDistance, type Language } from '../i18n/index.ts';
import { evaluate } from '../layers/evaluate.ts';
import { type DrawnFeature, rowsInView } from '../layers/in-view.ts';
import { type AtlasLayer, type Look, layers, palettes } from '../layers/index.ts';
import { toOverlayLayer } from '../layers/overlay-layer.ts';
import { swatch, swatchZoom } from '../layers/swatch.ts';
import type { Frame, Values } from '../map/index.ts';
import type { PlanDocument } from '../model/document.ts';
import { licence } from '../model/export.ts';
import type { Overlay } from '../model/overlay.ts';
import { isDrawn } from '../state/index.ts';
import type { LegendGroup } from './canvas-legend.ts';
import { sheetWords as words } from './sheet-words.ts';

/** What is said on a map that is taken home, in the words it is set in. */

export type SheetFacts = {
  readonly language: Language;
  readonly masthead: string;
  readonly title: string;
  /** What is asked, and of a comparison the side that is shown. */
  readonly asked: readonly string[];
  readonly legend: readonly LegendGroup[];
  readonly scale: ScaleBar & { readonly label: string };
  readonly north: string;
  readonly schematic: string;
  /** When it was made, from what, by whom. */
  readonly sources: readonly string[];
};

export type SheetSources = {
  readonly values: Values;
  readonly frame: Frame;
  readonly drawn: readonly DrawnFeature[];
  /** The reader's own layers that are drawn, bottom to top. */
  readonly overlays: readonly Overlay[];
  readonly title: string;
  /** The parts of what is asked, in words. */
  readonly asked: readonly string[];
  /** Of a comparison, the side that is drawn. */
  readonly side: string | null;
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly version: string;
  readonly today: string;
};

/** CSS pixels the scale bar may take. */
const scaleRoom = 120;

/** What a filter leaves only as a shadow to find one's way by is not what the picture shows. */
const askedFor = ({ matching }: Values, drawn: readonly DrawnFeature[]): readonly DrawnFeature[] =>
  matching
    ? drawn.filter(({ properties: { entry } }) => typeof entry !== 'string' || matching.has(entry))
    : drawn;

/** A year is drawn through the status, so the legend reads it the same way. */
const asOfYear = ({ year }: Values, drawn: readonly DrawnFeature[]): readonly DrawnFeature[] =>
  year
    ? drawn.map((feature) => {
        const scene = { sample: feature.properties, zoom: swatchZoom, geometry: 'Point' } as const;
        return {
          ...feature,
          properties: { ...feature.properties, status: evaluate(year.status, scene) },
        };
      })
    : drawn;

/** What is drawn, from the top of the drawing down, each layer with the rows that are in view. */
export function legendOf(
  { values, drawn, overlays }: Pick<SheetSources, 'values' | 'drawn' | 'overlays'>,
  language: Language,
): readonly LegendGroup[] {
  const { theme, typeScale, visibility } = values;
  const look: Look = { theme, colors: palettes[theme], language, typeScale };
  const shown = asOfYear(values, askedFor(values, drawn));
  const group = (
    title: string,
    layer: Pick<AtlasLayer, 'id' | 'paints' | 'legend'>,
    features: readonly DrawnFeature[],
  ): LegendGroup => ({
    title,
    rows: rowsInView(layer, features, look).map((row) => ({
      title: row.title[language],
      swatch: { parts: swatch(layer, row, look), shape: row.shape, theme },
    })),
  });
  const own = overlays.toReversed().map((overlay) =>
    // What another host draws has no rows of ours; its name and thanks are told.
    overlay.kind === 'raster'
      ? { title: overlay.title, rows: [] }
      : group(overlay.title, toOverlayLayer(overlay), drawn),
  );
  const atlas = layers
    .filter((layer) => isDrawn(visibility, layer))
    .toReversed()
    .map((layer) => group(layer.title[language], layer, shown))
    .filter(({ rows }) => rows.length > 0);
  return [...own, ...atlas];
}

/** Other hosts write their thanks as markup; the picture needs the words. */
const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** When it was made, from what, by whom. */
export function sourceLines(
  { documents, version, today, overlays }: Pick<SheetSources, 'documents' | 'version' | 'today' | 'overlays'>,
  language: Language,
): readonly string[] {
  const years = [...documents.values()].map(({ issued }) => issued.slice(0, 4)).sort();
  const dot = ' · ';
  const names = overlays.map(({ title }) => title).join(language === 'zh' ? '、' : ', ');
  const thanks = overlays.flatMap(({ source }) =>
    source.type === 'tiles' && source.attribution ? [plainText(source.attribution)] : [],
  );
  return [
    [
      fill(words.made, { date: formatDate(today, language) })[language],
      fill(words.version, { version })[language],
    ].join(dot),
    [
      fill(words.sources, {
        n: documents.size,
        from: formatDate(years[0] ?? '', language),
        to: formatDate(years.at(-1) ?? '', language),
      })[language],
      fill(words.licence, { licence })[language],
    ].join(dot),
    ...(names ? [[fill(words.own, { layers: names })[language], ...new Set(thanks)].join(dot)] : []),
  ];
}

/** What is asked, and of a comparison the side that is shown. */
export function askedLines(
  { asked, side }: Pick<SheetSources, 'asked' | 'side'>,
  language: Language,
): readonly string[] {
  const listed = asked.join(' · ');
  return [
    ...(side ? [fill(words.side, { side })[language]] : []),
    ...(listed ? [fill(words.asked, { asked: listed })[language]] : []),
  ];
}

export function sheetFacts(sources: SheetSources): SheetFacts {
  const { values, frame, title } = sources;
  const { language } = values;
  const { lat, zoom } = frame.camera;
  const bar = scaleBar(metersPerPixel(lat, zoom), scaleRoom);
  return {
    language,
    masthead: words.atlas[language],
    title: title.trim() || words.land[language],
    asked: askedLines(sources, language),
    legend: legendOf(sources, language),
    scale: { ...bar, label: formatDistance(bar.meters, language) },
    north: words.north[language],
    schematic: words.schematic[language],
    sources: sourceLines(sources, language),
  };
}
