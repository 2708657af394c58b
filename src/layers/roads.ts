import { defineLayer } from './define-layer.ts';
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
    {
      id: 'street-casing',
      storey: 'casings',
      minzoom: 12,
      filter: all(is('class', 'street'), not(planned)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: { 'line-color': colors.roadEdge, 'line-width': widths.streetCasing },
      }),
    },
    {
      id: 'artery-casing',
      storey: 'casings',
      minzoom: 10,
      filter: all(is('class', 'artery', 'trunk'), not(planned)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: { 'line-color': colors.roadEdge, 'line-width': widths.arteryCasing },
      }),
    },
    {
      id: 'expressway-casing',
      storey: 'casings',
      filter: all(is('class', 'expressway'), not(planned)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: { 'line-color': colors.roadMainEdge, 'line-width': widths.mainCasing },
      }),
    },
    {
      id: 'street',
      storey: 'casings',
      minzoom: 12,
      filter: all(is('class', 'street'), not(planned)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: {
          'line-color': byAttention(colors.accent, colors.roadInk, colors.road),
          'line-width': widths.street,
        },
      }),
    },
    {
      id: 'artery',
      storey: 'casings',
      minzoom: 10,
      filter: all(is('class', 'artery', 'trunk'), not(planned)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: {
          'line-color': byAttention(colors.accent, colors.roadInk, colors.road),
          'line-width': widths.artery,
        },
      }),
    },
    {
      id: 'tunnel',
      storey: 'casings',
      filter: is('class', 'tunnel'),
      draw: ({ colors }) => ({
        type: 'line',
        paint: {
          'line-color': byAttention(colors.accent, colors.roadInk, colors.roadMainEdge),
          'line-width': widths.main,
          'line-dasharray': [1.2, 0.8],
        },
      }),
    },
    {
      id: 'expressway',
      storey: 'casings',
      filter: all(is('class', 'expressway'), not(planned)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: {
          'line-color': byAttention(colors.accent, colors.roadInk, colors.roadMain),
          'line-width': widths.main,
        },
      }),
    },
    {
      id: 'planned',
      storey: 'casings',
      minzoom: 10,
      filter: planned,
      draw: ({ colors }) => ({
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': byAttention(colors.accent, colors.roadInk, colors.roadMainEdge),
          'line-width': widths.artery,
          'line-dasharray': [3, 2],
        },
      }),
    },
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
