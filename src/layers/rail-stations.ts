import type { ExpressionSpecification } from 'maplibre-gl';
import { defineLayer } from './define-layer.ts';
import { all, byAttention, byZoom, is, not } from './expressions.ts';
import { label } from './labels.ts';

const open = is('status', 'done', 'continuing', 'partly-open');
const transfer = is('transfer', 'yes');
const radius = byZoom([
  [10, 1.6],
  [12, 2.8],
  [16, 6.5],
]);
const bigger = byZoom([
  [10, 2.2],
  [12, 4],
  [16, 9],
]);
const ring = byZoom([
  [10, 0.8],
  [16, 2.4],
]);

/** Ems from the station to its name. */
const off = 0.7;
const sideways = ['left', [off, 0], 'right', [-off, 0]] as const;
const upright = ['bottom', [0, -off], 'top', [0, off]] as const;
/** Where the line runs across the map, a name to the right would be struck through by it. */
const besideTheLine = [
  'case',
  ['has', 'across'],
  ['literal', [...upright, ...sideways]],
  ['literal', [...sideways, ...upright]],
] as unknown as ExpressionSpecification;

export const railStations = defineLayer({
  id: 'rail-stations',
  title: { zh: '车站', en: 'Stations' },
  group: 'rail',
  about: {
    zh: '地铁站和铁路站；换乘站画大，未开通的站画浅。',
    en: 'Metro and railway stations; interchanges are larger, stations not yet open are paler.',
  },
  source: { data: 'rail-stations' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'coming',
      storey: 'points',
      minzoom: 11.5,
      filter: not(open),
      draw: ({ colors }) => ({
        type: 'circle',
        paint: {
          'circle-color': colors.stationFill,
          'circle-radius': radius,
          'circle-stroke-color': byAttention(colors.accent, colors.ink, colors.inkSoft),
          'circle-stroke-width': ring,
          'circle-stroke-opacity': 0.65,
        },
      }),
    },
    {
      id: 'open',
      storey: 'points',
      minzoom: 10.5,
      filter: all(open, not(transfer)),
      draw: ({ colors }) => ({
        type: 'circle',
        paint: {
          'circle-color': colors.stationFill,
          'circle-radius': radius,
          'circle-stroke-color': byAttention(colors.accent, colors.inkSoft, colors.stationInk),
          'circle-stroke-width': ring,
        },
      }),
    },
    {
      id: 'transfer',
      storey: 'points',
      minzoom: 10.5,
      filter: all(open, transfer),
      draw: ({ colors }) => ({
        type: 'circle',
        paint: {
          'circle-color': colors.stationFill,
          'circle-radius': bigger,
          'circle-stroke-color': byAttention(colors.accent, colors.inkSoft, colors.stationInk),
          'circle-stroke-width': ring,
        },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 12.3,
      draw: (look) =>
        label(look, {
          size: [
            [12, 11],
            [16, 14],
          ],
          color: look.colors.ink,
          second: true,
          layout: {
            'text-variable-anchor-offset': besideTheLine,
            'text-justify': 'auto',
            'symbol-sort-key': ['coalesce', ['get', 'rank'], 3],
          },
        }),
    },
  ],
  legend: [
    {
      title: { zh: '车站', en: 'Station' },
      paints: ['open'],
      sample: { status: 'done', transfer: 'no' },
      shape: 'point',
    },
    {
      title: { zh: '换乘站', en: 'Interchange' },
      paints: ['transfer'],
      sample: { status: 'done', transfer: 'yes' },
      shape: 'point',
    },
    {
      title: { zh: '未开通的车站', en: 'Station not yet open' },
      paints: ['coming'],
      sample: { status: 'building', transfer: 'no' },
      shape: 'point',
    },
  ],
});
