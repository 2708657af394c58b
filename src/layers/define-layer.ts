import type * as style from 'maplibre-gl';
import type { Language, Text } from '../i18n/text.ts';
import type { Palette, Theme } from './colors.ts';

/** What a paint may depend on besides the features: theme, language, size of type. */
export type Look = {
  readonly theme: Theme;
  readonly colors: Palette;
  readonly language: Language;
  /** 1, 1.25 or 1.5 */
  readonly typeScale: number;
  /** Matching entries by town while something is asked; else the data's own counts stand. */
  readonly townCounts?: ReadonlyMap<string, number> | null;
};

type AnyPaint =
  | Pick<style.FillLayerSpecification, 'type' | 'paint' | 'layout'>
  | Pick<style.LineLayerSpecification, 'type' | 'paint' | 'layout'>
  | Pick<style.CircleLayerSpecification, 'type' | 'paint' | 'layout'>
  | Pick<style.SymbolLayerSpecification, 'type' | 'paint' | 'layout'>;

/**
 * Storeys of the drawing, bottom to top; within a storey the layers keep their own order. Marks stand above labels
 * because maplibre places from the top: labels then keep clear of every mark.
 */
export const storeys = ['ground', 'areas', 'casings', 'lines', 'points', 'labels', 'marks'] as const;
export type Storey = (typeof storeys)[number];

/** One stroke of a layer: casing, line, label. */
export type Paint = {
  /** Unique within the layer. */
  readonly id: string;
  readonly storey: Storey;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly filter?: style.FilterSpecification;
  /** Left out where a base map lies below all layers: it would cover that. */
  readonly coversBase?: true;
  /** A click goes through it to what lies below: for tints that cover half the map. */
  readonly clickThrough?: true;
  readonly draw: (look: Look) => AnyPaint;
};

/** One row of the legend: which paints it speaks of, and a feature like the ones it stands for. */
export type LegendRow = {
  readonly title: Text;
  /** Ids of paints, drawn one over the other in the swatch. */
  readonly paints: readonly string[];
  /** Properties of such a feature; its paints are evaluated for it. */
  readonly sample: Readonly<Record<string, string | number>>;
  readonly shape: 'area' | 'line' | 'point';
};

export const groups = ['projects', 'rail', 'road', 'water', 'green', 'ground'] as const;
export type GroupId = (typeof groups)[number];

export const groupTitles: Record<GroupId, Text> = {
  projects: { zh: '各类项目', en: 'Projects' },
  rail: { zh: '轨道与枢纽', en: 'Rail and hubs' },
  road: { zh: '道路', en: 'Roads' },
  water: { zh: '水系与水务', en: 'Water' },
  green: { zh: '公园绿地', en: 'Parks' },
  ground: { zh: '区划', en: 'Boundaries' },
};

/**
 * Where a layer's shapes come from. `data` names a file of `geodata/layers`, without ending; layers may share one. What is too
 * large for a file (above 5 MB or so) comes as vector tiles: `pmtiles` is an archive on any static host, by its address or
 * relative to the page, and `layer` the layer in it that holds the shapes. Its shapes have the properties that those of the built
 * data files have, so entries, clicks and paints know no difference.
 */
export type LayerSource = { readonly data: string } | { readonly pmtiles: string; readonly layer: string };

/** What the map, and all that speak of its shapes, call the source of a layer: as its data file is or would be called. */
export const sourceOf = ({ source }: { readonly source: LayerSource }): string =>
  'data' in source ? source.data : source.layer;

/** One layer of the atlas. Panel row, legend, links, address, and tests are derived from this object alone. */
export type AtlasLayer = {
  /** Also its key in the address, and as a rule the name of its data file. */
  readonly id: string;
  readonly title: Text;
  readonly group: GroupId;
  /** What it shows, from which documents, as of when. */
  readonly about: Text;
  readonly source: LayerSource;
  readonly paints: readonly Paint[];
  readonly legend: readonly LegendRow[];
  /** Shown when the atlas is opened. */
  readonly startsOn: boolean;
  /** A click on its features opens the entry named by this property. */
  readonly opens?: 'entry';
};

export const defineLayer = (layer: AtlasLayer): AtlasLayer => layer;

/** The id under which maplibre knows a paint: `rail-lines/built`. */
export const paintKey = (layer: Pick<AtlasLayer, 'id'>, paint: Paint): string => `${layer.id}/${paint.id}`;
