import type { ExpressionSpecification } from 'maplibre-gl';
import { defineLayer, type Paint } from './define-layer.ts';
import { all, byAttention, byZoom, is, not } from './expressions.ts';
import { label } from './labels.ts';

const planned = is('status', 'planned', 'preparing', 'studied', 'building');
const widths = {
  main: byZoom([
    [9, 1],
    [12, 2.4],
    [16, 12],
  ]),
  mainCasing: byZoom([
    [9, 1.8],
    [12, 4],
    [16, 15],
  ]),
  artery: byZoom([
    [10, 0.6],
    [12, 1.6],
    [16, 10],
  ]),
  arteryCasing: byZoom([
    [10, 1],
    [12, 2.8],
    [16, 12.5],
  ]),
  street: byZoom([
    [12, 0.8],
    [16, 7],
  ]),
  streetCasing: byZoom([
    [12, 1.4],
    [16, 9],
  ]),
};
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Where two roads meet, the wider one's fill covers the narrower one's edge: all edges lie below all fills. */
const casing = (
  of: string,
  which: ExpressionSpecification,
  width: ExpressionSpecification,
  minzoom = 0,
): Paint => ({
  id: `${of}-casing`,
  storey: 'casings',
  minzoom,
  filter: all(which, not(planned)),
  draw: ({ colors }) => ({
    type: 'line',
    layout: round,
    paint: {
      'line-color': of === 'expressway' ? colors.roadMainEdge : colors.roadEdge,
      'line-width': width,
    },
  }),
});

const surface = (
  of: string,
  which: ExpressionSpecification,
  width: ExpressionSpecification,
  minzoom = 0,
): Paint => ({
  id: of,
  storey: 'casings',
  minzoom,
  filter: all(which, not(planned)),
  draw: ({ colors }) => ({
    type: 'line',
    layout: round,
    paint: {
      'line-color': byAttention(
        colors.accent,
        colors.roadInk,
        of === 'expressway' ? colors.roadMain : colors.road,
      ),
      'line-width': width,
    },
  }),
});

const dashed = (
  id: string,
  which: ExpressionSpecification,
  width: ExpressionSpecification,
  dash: number[],
  minzoom: number,
): Paint => ({
  id,
  storey: 'casings',
  minzoom,
  filter: which,
  draw: ({ colors }) => ({
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byAttention(colors.accent, colors.roadInk, colors.roadMainEdge),
      'line-width': width,
      'line-dasharray': dash,
    },
  }),
});

export const roads = defineLayer({
  id: 'roads',
  title: { zh: '道路', en: 'Roads' },
  group: 'road',
  about: {
    zh: '高速公路、国道、十一横九纵和主要街道，用来认路；规划和在建的画虚线。',
    en: 'Expressways, national roads, the eleven-by-nine grid and main streets, to find one’s way by; unbuilt roads are dashed.',
  },
  source: { data: 'roads' },
  startsOn: true,
  opens: 'entry',
  paints: [
    casing('street', is('class', 'street'), widths.streetCasing, 12),
    casing('artery', is('class', 'artery', 'trunk'), widths.arteryCasing, 10),
    casing('expressway', is('class', 'expressway'), widths.mainCasing),
    surface('street', is('class', 'street'), widths.street, 12),
    surface('artery', is('class', 'artery', 'trunk'), widths.artery, 10),
    dashed('tunnel', is('class', 'tunnel'), widths.main, [1.2, 0.8], 9),
    surface('expressway', is('class', 'expressway'), widths.main),
    dashed('planned', planned, widths.artery, [3, 2], 10),
    {
      id: 'name-main',
      storey: 'labels',
      minzoom: 11.5,
      filter: is('class', 'expressway', 'tunnel'),
      draw: (look) =>
        label(look, {
          size: [
            [11, 11],
            [15, 13],
          ],
          color: look.colors.roadInk,
          along: 'line',
        }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 13,
      filter: not(is('class', 'expressway', 'tunnel')),
      draw: (look) =>
        label(look, {
          size: [
            [13, 11],
            [16, 13],
          ],
          color: look.colors.roadInk,
          along: 'line',
          layout: { 'symbol-sort-key': ['coalesce', ['get', 'rank'], 3] },
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
      paints: ['tunnel'],
      sample: { class: 'tunnel', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '国道、十一横九纵', en: 'Trunk road, main grid' },
      paints: ['artery-casing', 'artery'],
      sample: { class: 'artery', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '主要街道', en: 'Main street' },
      paints: ['street-casing', 'street'],
      sample: { class: 'street', status: 'done' },
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
