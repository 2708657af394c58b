import { core155 } from './core-155.ts';
import { type AtlasLayer, type Paint, storeys } from './define-layer.ts';
import { districts } from './districts.ts';
import { greenRing } from './green-ring.ts';
import { greenStructure } from './green-structure.ts';
import { hubs } from './hubs.ts';
import { parks } from './parks.ts';
import { railLines } from './rail-lines.ts';
import { railStations } from './rail-stations.ts';
import { rivers } from './rivers.ts';
import { roads } from './roads.ts';
import { siteLayers } from './sites.ts';
import { towns } from './towns.ts';
import { waterWorks } from './water-works.ts';
import { zones } from './zones.ts';

/**
 * The painter's order, bottom to top. The land first, the green on it, then water, which nothing but what people build
 * may cross: edges, roads, works, rail, and at last stations, hubs and all other projects. A layer higher up also
 * gets its labels placed first.
 */
export const layers: readonly AtlasLayer[] = [
  districts,
  towns,
  core155,
  parks,
  greenRing,
  greenStructure,
  rivers,
  roads,
  zones,
  waterWorks,
  railLines,
  railStations,
  hubs,
  ...siteLayers,
];

export const layerById: ReadonlyMap<string, AtlasLayer> = new Map(layers.map((layer) => [layer.id, layer]));

/** The usual order of the layers, bottom to top; a reader may have another. */
export const usualOrder: readonly string[] = layers.map(({ id }) => id);

/** Every paint of every layer as it is usually drawn: storey by storey, and within a storey layer by layer. */
export const paintOrder: readonly { readonly layer: AtlasLayer; readonly paint: Paint }[] = storeys.flatMap(
  (storey) =>
    layers.flatMap((layer) =>
      layer.paints.filter((paint) => paint.storey === storey).map((paint) => ({ layer, paint })),
    ),
);

export * from './colors.ts';
export * from './define-layer.ts';
