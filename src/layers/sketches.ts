import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Look } from './define-layer.ts';
import { type GhostProperties, ghostPaints } from './ghosts.ts';

/** How tools' sketches are drawn: above everything, in the accent, quiet enough to see through. */
export type SketchProperties =
  | {
      /** `reach`: so far from a place; `place`: the place itself; `line`, `area`, `corner`: what is drawn by hand. */
      readonly class: TraceClass;
    }
  | GhostProperties;
type TraceClass = 'reach' | 'place' | 'line' | 'area' | 'corner';

export const sketchSource = 'sketches';

const isOf = (...classes: TraceClass[]): ExpressionSpecification => [
  'in',
  ['get', 'class'],
  ['literal', classes],
];

export const sketchPaints = (look: Look): readonly LayerSpecification[] => [
  ...tracePaints(look),
  ...ghostPaints(look, sketchSource),
];

const tracePaints = ({ colors }: Look): readonly LayerSpecification[] => [
  {
    id: 'sketches/area',
    type: 'fill',
    source: sketchSource,
    filter: isOf('area'),
    paint: { 'fill-color': colors.accent, 'fill-opacity': 0.12 },
  },
  {
    id: 'sketches/casing',
    type: 'line',
    source: sketchSource,
    filter: isOf('reach', 'line', 'area'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colors.halo, 'line-width': 4.5, 'line-opacity': 0.8 },
  },
  {
    id: 'sketches/reach',
    type: 'line',
    source: sketchSource,
    filter: isOf('reach'),
    paint: { 'line-color': colors.accent, 'line-width': 1.6, 'line-dasharray': [4, 2] },
  },
  {
    id: 'sketches/line',
    type: 'line',
    source: sketchSource,
    filter: isOf('line', 'area'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colors.accent, 'line-width': 2.4 },
  },
  {
    id: 'sketches/corner',
    type: 'circle',
    source: sketchSource,
    filter: isOf('corner'),
    paint: {
      'circle-radius': 4,
      'circle-color': colors.paper,
      'circle-stroke-color': colors.accent,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'sketches/place',
    type: 'circle',
    source: sketchSource,
    filter: isOf('place'),
    paint: {
      'circle-radius': 7,
      'circle-color': colors.accent,
      'circle-stroke-color': colors.paper,
      'circle-stroke-width': 3,
    },
  },
];
