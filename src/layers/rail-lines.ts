import type { ExpressionSpecification } from 'maplibre-gl';
import type { Look } from './define-layer.ts';
import { defineLayer } from './define-layer.ts';
import { all, byAttention, byProperty, byZoom, is, not } from './expressions.ts';
import { label } from './labels.ts';

const built = is('status', 'done', 'continuing', 'partly-open');
const building = is('status', 'building');
const planned = is('status', 'planned', 'preparing', 'studied');
const city = is('class', 'metro');
const width = byZoom([
  [9, 1.5],
  [12, 2.8],
  [16, 6],
]);
/**
 * Lines that share a course stand aside, to the left or the right of the way they are drawn, so that both are seen: by
 * half their width, which moves no line by more than a few metres. M101 and M102 are drawn towards each other, so both
 * go left.
 */
const toLeft = ['7', '22', 'm101', 'm102', 'jingha', 'jingcheng'];
const toRight = ['1', 'jingtang', 'suburban'];
const aside = (stops: readonly (readonly [zoom: number, pixels: number])[]): ExpressionSpecification =>
  byZoom(
    stops.map(([zoom, pixels]) => {
      const left = Object.fromEntries(toLeft.map((line) => [line, -pixels]));
      const right = Object.fromEntries(toRight.map((line) => [line, pixels]));
      return [zoom, byProperty('line', { ...left, ...right }, 0)];
    }),
  );
const cityAside = aside([
  [9, 0.8],
  [12, 1.5],
  [16, 3.2],
]);
const railwayAside = aside([
  [9, 0.6],
  [12, 1.2],
  [16, 2.8],
]);
const casing = byZoom([
  [9, 2.6],
  [12, 4.8],
  [16, 9],
]);
const lineColor = ({ colors }: Look) =>
  byAttention(colors.accent, colors.ink, byProperty('line', colors.railLines, colors.railOther));
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
const butt = { 'line-join': 'round' } as const;

export const railLines = defineLayer({
  id: 'rail-lines',
  title: { zh: '轨道线路', en: 'Rail lines' },
  group: 'rail',
  about: {
    zh: '地铁、市郊铁路、城际和干线铁路。实线为运营，长虚线为在建，短虚线为规划。',
    en: 'Metro, suburban, intercity and main-line rail. Solid: open; long dash: under construction; short dash: planned.',
  },
  source: { data: 'rail-lines' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'railway-bed',
      storey: 'lines',
      filter: all(not(city), built),
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, colors.railway),
          'line-width': byZoom([
            [9, 1],
            [12, 2.2],
            [16, 5],
          ]),
          'line-offset': railwayAside,
        },
      }),
    },
    {
      id: 'railway-ties',
      storey: 'lines',
      filter: all(not(city), built),
      minzoom: 10,
      draw: ({ colors }) => ({
        type: 'line',
        layout: butt,
        paint: {
          'line-color': colors.paper,
          'line-width': byZoom([
            [9, 0.4],
            [12, 1.1],
            [16, 3],
          ]),
          'line-offset': railwayAside,
          'line-dasharray': [6, 6],
        },
      }),
    },
    {
      id: 'railway-coming',
      storey: 'lines',
      filter: all(not(city), not(built)),
      draw: ({ colors }) => ({
        type: 'line',
        layout: butt,
        paint: {
          'line-color': byAttention(colors.accent, colors.ink, colors.railway),
          'line-width': byZoom([
            [9, 1],
            [12, 1.8],
            [16, 4],
          ]),
          'line-offset': railwayAside,
          'line-dasharray': [2, 1.6],
        },
      }),
    },
    {
      id: 'casing',
      storey: 'lines',
      filter: city,
      draw: ({ colors }) => ({
        type: 'line',
        layout: round,
        paint: {
          'line-color': colors.halo,
          'line-width': casing,
          'line-offset': cityAside,
          'line-opacity': 0.8,
        },
      }),
    },
    {
      id: 'planned',
      storey: 'lines',
      filter: all(city, planned),
      draw: (look) => ({
        type: 'line',
        layout: butt,
        paint: {
          'line-color': lineColor(look),
          'line-width': width,
          'line-offset': cityAside,
          'line-dasharray': [1.2, 1.2],
        },
      }),
    },
    {
      id: 'building',
      storey: 'lines',
      filter: all(city, building),
      draw: (look) => ({
        type: 'line',
        layout: butt,
        paint: {
          'line-color': lineColor(look),
          'line-width': width,
          'line-offset': cityAside,
          'line-dasharray': [4, 1.4],
        },
      }),
    },
    {
      id: 'built',
      storey: 'lines',
      filter: all(city, built),
      draw: (look) => ({
        type: 'line',
        layout: round,
        paint: { 'line-color': lineColor(look), 'line-width': width, 'line-offset': cityAside },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 10.5,
      filter: city,
      draw: (look) =>
        label(look, {
          size: [
            [11, 11],
            [15, 14],
          ],
          color: look.colors.ink,
          font: 'medium',
          along: 'line',
          short: true,
          every: 400,
          layout: { 'text-offset': [0, 1], 'text-max-angle': 20 },
        }),
    },
    {
      id: 'railway-name',
      storey: 'labels',
      minzoom: 11.5,
      filter: not(city),
      draw: (look) =>
        label(look, {
          size: [
            [11, 11],
            [15, 13],
          ],
          color: look.colors.railway,
          along: 'line',
          short: true,
          every: 560,
          layout: { 'text-offset': [0, 0.9], 'text-max-angle': 20 },
        }),
    },
  ],
  legend: [
    {
      title: { zh: '地铁，运营', en: 'Metro, open' },
      paints: ['casing', 'built'],
      sample: { class: 'metro', status: 'done', line: '6' },
      shape: 'line',
    },
    {
      title: { zh: '地铁，在建', en: 'Metro, under construction' },
      paints: ['casing', 'building'],
      sample: { class: 'metro', status: 'building', line: 'm101' },
      shape: 'line',
    },
    {
      title: { zh: '地铁，规划或研究', en: 'Metro, planned or studied' },
      paints: ['casing', 'planned'],
      sample: { class: 'metro', status: 'planned', line: 'm102' },
      shape: 'line',
    },
    {
      title: { zh: '铁路、城际，运营', en: 'Railway, open' },
      paints: ['railway-bed', 'railway-ties'],
      sample: { class: 'railway', status: 'done' },
      shape: 'line',
    },
    {
      title: { zh: '铁路、城际，未建成', en: 'Railway, not yet built' },
      paints: ['railway-coming'],
      sample: { class: 'intercity', status: 'building' },
      shape: 'line',
    },
  ],
});
