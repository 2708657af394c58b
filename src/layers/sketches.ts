import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Look } from './define-layer.ts';
import { type GhostProperties, ghostPaints } from './ghosts.ts';
import { label } from './labels.ts';

/** How tools' sketches are drawn: above everything, in the accent, quiet enough to see through. */
export type SketchProperties =
  | {
      /**
       * `reach`: so far from a place; `place`: the place itself; `line`, `area`, `corner`: what is drawn by hand; `label`:
       * words in both languages; `met`: what an answer points at.
       */
      readonly class: TraceClass;
      readonly zh?: string;
      readonly en?: string;
    }
  | GhostProperties;
export type TraceClass = 'reach' | 'place' | 'line' | 'area' | 'corner' | 'label' | 'met';

export const sketchSource = 'sketches';

const isOf = (...classes: TraceClass[]): ExpressionSpecification => [
  'in',
  ['get', 'class'],
  ['literal', classes],
];

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

function sketchLabel(look: Look): LayerSpecification {
  const { type, paint, layout } = label(look, {
    size: [
      [9, 13],
      [16, 15],
    ],
    color: look.colors.accent,
    font: 'medium',
  });
  return {
    id: 'sketches/label',
    type,
    source: sketchSource,
    filter: isOf('label'),
    ...(paint && { paint }),
    // What was drawn is told in any crowd; other names make way.
    layout: { ...layout, 'text-allow-overlap': true },
  };
}

export const sketchPaints = (look: Look): readonly LayerSpecification[] => [
  ...shapePaints(look),
  ...ghostPaints(look, sketchSource),
  sketchLabel(look),
];

const shapePaints = ({ colors }: Look): readonly LayerSpecification[] => [
  {
    id: 'sketches/met-casing',
    type: 'line',
    source: sketchSource,
    filter: isOf('met'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colors.accent,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 2.5, 14, 7],
      'line-opacity': 0.35,
    },
  },
  {
    id: 'sketches/met',
    type: 'circle',
    source: sketchSource,
    filter: ['all', isOf('met'), isPoint],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 4, 13, 11],
      'circle-opacity': 0,
      'circle-stroke-color': colors.accent,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 2, 13, 4],
      'circle-stroke-opacity': 0.4,
    },
  },
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
