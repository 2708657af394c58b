import type { ExpressionSpecification } from 'maplibre-gl';
import type { Look, Paint } from './define-layer.ts';
import { all, byAttention, bySector, byZoom, is, isLabel, metres, not } from './expressions.ts';
import { label } from './labels.ts';

/** The paints shared by every layer of projects: areas and lines in the sector's colour, marks by status, halos. */

const geometry = (...types: readonly string[]): ExpressionSpecification =>
  types.length === 1
    ? ['==', ['geometry-type'], types[0] ?? '']
    : ['in', ['geometry-type'], ['literal', [...types]]];
const area = geometry('Polygon', 'MultiPolygon');
const line = geometry('LineString', 'MultiLineString');
const point = all(geometry('Point', 'MultiPoint'), not(isLabel));
export const labelled = geometry('Point', 'MultiPoint');
const rough = is('method', 'approximate');
/**
 * What covers square kilometres gets an outline and a name; it is filled only when it is chosen. A water network follows the
 * edges of towns: seen from near, its outline would only double theirs.
 */
const wide = is('wide', 'yes');
const unbuilt = is('status', 'studied', 'planned', 'preparing');
const lineWidth = byZoom([
  [11, 1],
  [12, 1.3],
  [16, 3.2],
]);
/** Works on a river run along its middle: a wash, not a line in the water. What is drawn from words steps back too. */
const lineOpacity = byAttention(0.9, 0.9, [
  'case',
  is('class', 'river-works'),
  0.4,
  is('method', 'traced'),
  0.75,
  0.5,
]);

/** The name of a mark: see `src/map/marks.ts`. */
const image = (kind: 'mark' | 'sign', { theme }: Look): ExpressionSpecification => [
  'concat',
  `${kind}/${theme}/`,
  ['get', 'sector'],
  '/',
  ['get', 'status'],
  ['match', ['get', 'method'], 'approximate', '/rough', ''],
];

export const sitePaints = (labelsFrom: number): readonly Paint[] => [
  {
    id: 'area',
    storey: 'areas',
    minzoom: 11.5,
    filter: all(area, not(wide)),
    draw: ({ colors }) => ({
      type: 'fill',
      paint: {
        'fill-color': bySector(colors.sectors, colors.inkSoft),
        'fill-opacity': byAttention(0.3, 0.2, 0.1),
      },
    }),
  },
  {
    id: 'area-wide',
    storey: 'areas',
    filter: all(area, wide),
    clickThrough: true,
    draw: ({ colors }) => ({
      type: 'fill',
      paint: {
        'fill-color': bySector(colors.sectors, colors.inkSoft),
        'fill-opacity': byAttention(0.24, 0.1, 0),
      },
    }),
  },
  {
    id: 'area-edge',
    storey: 'lines',
    minzoom: 11.5,
    filter: all(area, not(rough), not(wide)),
    draw: ({ colors }) => ({
      type: 'line',
      paint: {
        'line-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
        'line-width': 1.1,
        'line-opacity': byAttention(1, 1, 0.7),
      },
    }),
  },
  {
    id: 'area-edge-rough',
    storey: 'lines',
    minzoom: 10.5,
    filter: all(area, ['any', rough, wide], ['any', ['<', ['zoom'], 13], not(is('class', 'net'))]),
    draw: ({ colors }) => ({
      type: 'line',
      paint: {
        'line-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
        'line-width': 1,
        'line-opacity': byAttention(1, 1, 0.42),
        'line-dasharray': [4, 3],
      },
    }),
  },
  {
    id: 'line',
    storey: 'lines',
    minzoom: 11,
    filter: all(line, not(unbuilt)),
    draw: ({ colors }) => ({
      type: 'line',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
        'line-width': lineWidth,
        'line-opacity': lineOpacity,
      },
    }),
  },
  {
    id: 'line-planned',
    storey: 'lines',
    minzoom: 11,
    filter: all(line, unbuilt),
    draw: ({ colors }) => ({
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
        'line-width': lineWidth,
        'line-dasharray': [1.6, 1.2],
        'line-opacity': lineOpacity,
      },
    }),
  },
  {
    id: 'halo',
    storey: 'areas',
    clickThrough: true,
    minzoom: 10,
    filter: all(point, ['>=', ['get', 'accuracyM'], 150]),
    draw: ({ colors }) => ({
      type: 'circle',
      paint: {
        'circle-color': bySector(colors.sectors, colors.inkSoft),
        'circle-radius': metres('accuracyM', [7, 10], 200),
        'circle-opacity': byAttention(0.16, 0.12, 0),
        'circle-blur': 0.5,
        'circle-pitch-alignment': 'map',
      },
    }),
  },
  {
    id: 'attention',
    storey: 'points',
    minzoom: 10,
    filter: point,
    draw: ({ colors }) => ({
      type: 'circle',
      paint: {
        'circle-color': colors.halo,
        'circle-radius': byZoom([
          [10, 6],
          [16, 14],
        ]),
        'circle-opacity': byAttention(1, 0.9, 0),
        'circle-stroke-color': colors.accent,
        'circle-stroke-width': byAttention(2.5, 1.2, 0),
      },
    }),
  },
  {
    id: 'dot',
    storey: 'points',
    minzoom: 10.5,
    maxzoom: 12.2,
    filter: point,
    draw: ({ colors }) => ({
      type: 'circle',
      paint: {
        'circle-color': byAttention(colors.accent, colors.ink, bySector(colors.sectors, colors.inkSoft)),
        'circle-radius': byZoom([
          [10.5, 1.8],
          [12.2, 3.4],
        ]),
        'circle-stroke-color': colors.halo,
        'circle-stroke-width': 1,
      },
    }),
  },
  {
    id: 'mark',
    storey: 'marks',
    minzoom: 12.2,
    filter: point,
    draw: (look) => ({
      type: 'symbol',
      layout: {
        'icon-image': ['step', ['zoom'], image('mark', look), 13, image('sign', look)],
        'icon-size': byZoom([
          [12, 0.62],
          [13, 1],
          [16, 1.25],
        ]),
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: {},
    }),
  },
  {
    id: 'name',
    storey: 'labels',
    minzoom: labelsFrom,
    filter: labelled,
    draw: (look) =>
      label(look, {
        size: [
          [12, 11],
          [16, 13.5],
        ],
        color: look.colors.ink,
        layout: {
          'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
          'text-radial-offset': ['match', ['get', 'method'], 'approximate', 1.75, 1.4],
          'text-justify': 'auto',
          'text-padding': 2,
          'text-optional': true,
          'symbol-sort-key': ['coalesce', ['get', 'rank'], 3],
        },
      }),
  },
];
