import type { ExpressionSpecification } from 'maplibre-gl';
import { defineLayer, type Paint } from './define-layer.ts';
import { all, byAttention, byProperty, byZoom, is, isLabel, not } from './expressions.ts';
import { label } from './labels.ts';

const drawn = not(isLabel);
/** A street drawn several times is named once: see `geodata/tools/road-names.ts`. */
const named: ExpressionSpecification = ['case', isLabel, is('label', 'way'), not(is('named', 'no'))];
/** In filters maplibre reads the zoom in whole steps. */
const from = (zoom: number): ExpressionSpecification => ['>=', ['zoom'], zoom];
const main: ExpressionSpecification = all(from(13), ['<=', ['coalesce', ['get', 'rank'], 3], 2]);
const unbuilt = is('status', 'planned', 'preparing', 'studied', 'building');
const isFast = is('class', 'expressway', 'tunnel');
const isStreet = is('class', 'street');
/** Village streets and the roads between villages. */
const isLane = is('class', 'lane');

/** Pixels at a zoom by kind: expressway > 十一横九纵 > trunk > street > lane. */
const byKind = (
  fast: number,
  artery: number,
  trunk: number,
  street: number,
  lane: number,
): ExpressionSpecification =>
  byProperty('class', { expressway: fast, tunnel: fast, artery, trunk, lane }, street);
const width = byZoom([
  [9, byKind(0.9, 0.6, 0.3, 0.2, 0.2)],
  [11, byKind(1.7, 1.5, 0.8, 0.4, 0.3)],
  [12, byKind(2.6, 2.2, 1.4, 0.8, 0.5)],
  [16, byKind(12, 10, 9, 7, 5)],
]);
const edge = byZoom([
  [9, byKind(1.7, 1.2, 0.8, 0.5, 0.4)],
  [11, byKind(3, 2.9, 1.8, 1, 0.7)],
  [12, byKind(4.2, 3.7, 2.6, 1.4, 1)],
  [16, byKind(15, 12.5, 11, 9, 7)],
]);
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
/** The main grid lies over what it shares a course with. */
const gridFirst: ExpressionSpecification = byProperty('class', { artery: 1 }, 0);

/** Where two roads meet, the wider one's fill covers the narrower one's edge: all edges lie below all fills. */
const casing = (id: string, which: ExpressionSpecification, minzoom = 0): Paint => ({
  id: `${id}-casing`,
  storey: 'casings',
  minzoom,
  filter: all(which, not(unbuilt), drawn),
  draw: ({ colors }) => ({
    type: 'line',
    layout: { ...round, 'line-sort-key': gridFirst },
    paint: {
      'line-color': byProperty(
        'class',
        { expressway: colors.roadMainEdge, artery: colors.arteryEdge },
        colors.roadEdge,
      ),
      'line-width': edge,
    },
  }),
});

const surface = (id: string, which: ExpressionSpecification, minzoom = 0): Paint => ({
  id,
  storey: 'casings',
  minzoom,
  filter: all(which, not(unbuilt), drawn),
  draw: ({ colors }) => ({
    type: 'line',
    layout: { ...round, 'line-sort-key': gridFirst },
    paint: {
      'line-color': byAttention(
        colors.accent,
        colors.roadInk,
        byProperty(
          'class',
          { expressway: colors.roadMain, tunnel: colors.roadMain, artery: colors.artery },
          colors.road,
        ),
      ),
      'line-width': width,
      'line-opacity': byAttention(1, 1, byProperty('class', { tunnel: 0.6 }, 1)),
    },
  }),
});

/** Two dashed edges and nothing between them: what is not there yet, or lies below the ground. */
const dashedEdges = (
  id: string,
  which: ExpressionSpecification,
  dash: readonly [number, number],
  minzoom: number,
): Paint => ({
  id,
  storey: 'casings',
  minzoom,
  filter: all(which, drawn),
  draw: ({ colors }) => ({
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byAttention(colors.accent, colors.roadInk, colors.roadPlanned),
      'line-gap-width': byZoom([
        [11.5, 0],
        [13, byKind(3.4, 2.9, 2, 1.4, 1.2)],
        [16, byKind(12, 10, 9, 7, 5)],
      ]),
      'line-width': byZoom([
        [10, 0.45],
        [13, 0.9],
        [16, 1.6],
      ]),
      'line-dasharray': [...dash],
    },
  }),
});

export const roads = defineLayer({
  id: 'roads',
  title: { zh: '道路', en: 'Roads' },
  group: 'road',
  about: {
    zh: '高速公路、国道、十一横九纵和主要街道，用来认路；规划和在建的只画虚边。',
    en: 'Expressways, national roads, the eleven-by-nine grid and main streets, to find one’s way by; unbuilt roads are dashed edges.',
  },
  source: { data: 'roads' },
  startsOn: true,
  opens: 'entry',
  paints: [
    casing('lane', isLane, 12.5),
    casing('street', isStreet, 12),
    casing('artery', is('class', 'artery', 'trunk'), 10),
    casing('expressway', is('class', 'expressway')),
    surface('lane', isLane, 12.5),
    surface('street', isStreet, 12),
    surface('artery', is('class', 'artery', 'trunk'), 10),
    surface('expressway', isFast),
    dashedEdges('tunnel', is('class', 'tunnel'), [3, 1.5], 9),
    dashedEdges('planned', all(unbuilt, ['any', not(isStreet), from(12)]), [4, 3], 10),
    {
      id: 'name-main',
      storey: 'labels',
      minzoom: 11.5,
      filter: all(isFast, named),
      draw: (look) =>
        label(look, {
          size: [
            [11, 11],
            [15, 13],
          ],
          color: look.colors.roadInk,
          along: 'line',
          short: true,
          every: 520,
        }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 12,
      filter: all(not(isFast), named, [
        'any',
        from(14),
        all(is('class', 'artery', 'trunk'), ['any', from(13), not(unbuilt)]),
        main,
      ]),
      draw: (look) =>
        label(look, {
          size: [
            [13, 11],
            [16, 13],
          ],
          color: look.colors.roadInk,
          along: 'line',
          short: true,
          every: 520,
          layout: {
            'symbol-sort-key': [
              '+',
              ['coalesce', ['get', 'rank'], 3],
              byProperty('class', { artery: 0, trunk: 0 }, 3),
            ],
          },
        }),
    },
  ],
  legend: [
    {
      title: { zh: '高速公路', en: 'Expressway' },
      paints: ['expressway-casing', 'expressway'],
      sample: { class: 'expressway', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '隧道', en: 'Tunnel' },
      paints: ['expressway', 'tunnel'],
      sample: { class: 'tunnel', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '十一横九纵', en: 'Eleven-by-nine grid' },
      paints: ['artery-casing', 'artery'],
      sample: { class: 'artery', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '国道和乡镇之间的干路', en: 'Road between towns' },
      paints: ['artery-casing', 'artery'],
      sample: { class: 'trunk', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '主要街道', en: 'Main street' },
      paints: ['street-casing', 'street'],
      sample: { class: 'street', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '乡村道路', en: 'Country road' },
      paints: ['lane-casing', 'lane'],
      sample: { class: 'lane', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '规划、在建道路', en: 'Planned or under construction' },
      paints: ['planned'],
      sample: { class: 'artery', status: 'planned' },
      shape: 'line',
    },
  ],
});
