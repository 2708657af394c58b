import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  RasterSourceSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import type { Language } from '../i18n/text.ts';
import {
  type AtlasLayer,
  type Look,
  paintKey,
  palettes,
  type Storey,
  sourceOf,
  type Theme,
} from '../layers/index.ts';
import { paintsIn } from '../layers/order.ts';
import { sketchPaints, sketchSource } from '../layers/sketches.ts';
import type { EntryPlace } from '../model/brief.ts';
import {
  isDrawn,
  type Selection,
  type SketchesState,
  selectedShapes,
  type VisibilityState,
} from '../state/index.ts';
import { type Faded, opacityFactor, withOpacity } from './opacity.ts';
import { readThrough, type YearLook } from './year-look.ts';

/** What the stores say that the map depends on. */
export type Values = {
  readonly visibility: VisibilityState;
  readonly selection: Selection;
  /** On a stage: entries that are marked as the selected one is. Names stay as strong as they are, for the back row. */
  readonly marked?: readonly string[];
  readonly places: ReadonlyMap<string, EntryPlace>;
  readonly theme: Theme;
  readonly language: Language;
  readonly typeScale: number;
  readonly sketches: SketchesState['sketches'];
  /** Ids of the entries a filter leaves; null without a filter. */
  readonly matching: ReadonlySet<string> | null;
  /** How many of them lie in each town. */
  readonly townCounts: ReadonlyMap<string, number> | null;
  /** How the year that is asked for changes what is drawn; null without a year. */
  readonly year: YearLook | null;
  /** The reader's own layers that are on, bottom to top. */
  readonly overlays: readonly OwnPicture[];
  /** What lies below all our layers: the publisher's base map, where the reader has switched it on. */
  readonly base?: readonly OwnPicture[];
};

export type TileSource = VectorSourceSpecification | RasterSourceSpecification;

/** A layer of the reader's own, ready to be drawn: above the atlas's areas, below all its names. */
export type OwnPicture = {
  readonly id: string;
  /** Lies under the atlas's lines and points: pictures cover what is below them. */
  readonly under?: true;
  readonly source: TileSource;
  readonly opacity: number;
  readonly paints: (look: Look) => readonly LayerSpecification[];
};

/** The map as it should stand, as a plain value: the controller applies the difference to the last one. */
export type Picture = {
  readonly background: string;
  /** Name of the data file by source id, or the data themselves. Only of what is drawn. */
  readonly sources: Readonly<Record<string, string | FeatureCollection>>;
  /** Tiles by source id: the reader's own layers, the base map, and layers of ours that are too large for a file. */
  readonly tiles: Readonly<Record<string, TileSource>>;
  /** Bottom to top. */
  readonly paints: readonly LayerSpecification[];
  /** Ids of the selected features by source. */
  readonly selected: Readonly<Record<string, readonly string[]>>;
  /** Ids of the features due in the year that is shown, and of those not begun by then, by source. */
  readonly due: Readonly<Record<string, readonly string[]>>;
  readonly ahead: Readonly<Record<string, readonly string[]>>;
};

/** What a picture may cover: the land, and what lies flat on it. */
const landStoreys: ReadonlySet<Storey> = new Set(['ground', 'areas']);

/** Storeys that stay above the reader's own layers. */
const aboveOwn: ReadonlySet<Storey> = new Set(['labels', 'marks']);

/** Points and labels that no filter asks for go; lines and areas only fade. */
const vanishing: ReadonlySet<Storey> = new Set(['points', 'labels', 'marks']);

/** True of shapes that show an entry the filter leaves, and of all that show none. */
const isWanted = (matching: ReadonlySet<string>): ExpressionSpecification =>
  matching.size > 0
    ? ['match', ['coalesce', ['get', 'entry'], ''], ['', ...matching], true, false]
    : ['!', ['has', 'entry']];

/** Ids of the shapes of all that is chosen, by source. */
function shapesOf(
  chosen: readonly Selection[],
  places: Values['places'],
): Readonly<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {};
  for (const one of chosen)
    for (const [source, ids] of Object.entries(selectedShapes(one, places)))
      all[source] = [...new Set([...(all[source] ?? []), ...ids])];
  return all;
}

/** A layer's source as tiles, if it is one; its shapes keep the ids that selection and year mark them by. */
function tilesOf({ source }: AtlasLayer): TileSource | null {
  return 'pmtiles' in source
    ? { type: 'vector', url: `pmtiles://${source.pmtiles}`, promoteId: { [source.layer]: 'id' } }
    : null;
}

export function toPicture(values: Values): Picture {
  const { visibility, selection, theme, language, typeScale } = values;
  const { townCounts } = values;
  const look: Look = { theme, colors: palettes[theme], language, typeScale, townCounts };
  const chosen = [selection, ...(values.marked ?? []).map((id) => ({ kind: 'entry', id }) as const)];
  const selecting = chosen.some(({ kind }) => kind !== 'none');
  const { base = [] } = values;
  const drawn = paintsIn(visibility.order).filter(
    ({ layer, paint }) => isDrawn(visibility, layer) && !(base.length && paint.coversBase),
  );
  const selected = Object.fromEntries(
    Object.entries(shapesOf(chosen, values.places)).map(([source, ids]) => [
      values.overlays.find(({ id }) => id.startsWith(`${source}/`))?.id ?? source,
      ids,
    ]),
  );
  const anythingToSee = Object.keys(selected).length > 0;
  const wanted = values.matching && isWanted(values.matching);
  const sketched = Object.values(values.sketches).flat();
  const atlas = drawn.map(({ layer, paint }) => {
    const inYear = layer.opens === 'entry' ? values.year : null;
    const read = <T>(part: T): T => (inYear ? readThrough(part, inYear.status) : part);
    const { type, layout = {}, paint: own = {} } = read(paint.draw(look));
    const kept = read(paint.filter);
    const opacity = visibility.layers[layer.id]?.opacity ?? 1;
    const named = values.marked !== undefined && paint.storey === 'labels';
    const gone = wanted && vanishing.has(paint.storey) ? wanted : null;
    const filter = gone && kept ? ['all', gone, kept] : (gone ?? kept);
    return {
      id: paintKey(layer, paint),
      type,
      source: sourceOf(layer),
      ...('pmtiles' in layer.source && { 'source-layer': layer.source.layer }),
      ...(paint.minzoom === undefined ? {} : { minzoom: paint.minzoom }),
      ...(paint.maxzoom === undefined ? {} : { maxzoom: paint.maxzoom }),
      ...(filter === undefined ? {} : { filter }),
      layout,
      paint: withOpacity(
        type,
        own,
        opacityFactor(opacity, paint.storey, {
          selected: selecting && anythingToSee && !named,
          wanted,
          year: inYear !== null,
        }),
      ),
    } as LayerSpecification;
  });
  const above = drawn.filter(({ paint }) => !aboveOwn.has(paint.storey)).length;
  const firstLine = drawn.findIndex(({ paint }) => !landStoreys.has(paint.storey));
  const lines = firstLine < 0 ? above : Math.min(firstLine, above);
  const [under, over] = [
    values.overlays.filter((own) => own.under),
    values.overlays.filter((own) => !own.under),
  ];
  const paintsOf = (pictures: readonly OwnPicture[]) =>
    pictures.flatMap(({ paints, opacity }) =>
      paints(look).map((paint) => ({
        ...paint,
        paint: withOpacity(paint.type as Faded, paint.paint ?? {}, opacity),
      })),
    ) as LayerSpecification[];
  const files = drawn.flatMap(({ layer }) => ('data' in layer.source ? [layer.source.data] : []));
  const tiled = drawn.flatMap(({ layer }) => {
    const tiles = tilesOf(layer);
    return tiles ? [[sourceOf(layer), tiles] as const] : [];
  });
  return {
    background: look.colors.beyond,
    sources: {
      ...Object.fromEntries(files.map((file) => [file, `layers/${file}`])),
      ...(sketched.length > 0 && { [sketchSource]: { type: 'FeatureCollection', features: sketched } }),
    },
    tiles: Object.fromEntries([
      ...tiled,
      ...[...base, ...values.overlays].map(({ id, source }) => [id, source] as const),
    ]),
    paints: [
      ...paintsOf(base),
      ...atlas.slice(0, lines),
      ...paintsOf(under),
      ...atlas.slice(lines, above),
      ...paintsOf(over),
      ...atlas.slice(above),
      ...(sketched.length > 0 ? sketchPaints(look) : []),
    ],
    selected,
    due: values.year?.marked.due ?? {},
    ahead: values.year?.marked.ahead ?? {},
  };
}
