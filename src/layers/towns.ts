import type { ExpressionSpecification } from 'maplibre-gl';
import { defineLayer, type Look } from './define-layer.ts';
import { all, byProperty, get, is, isLabel, not } from './expressions.ts';
import { label } from './labels.ts';

/** How many entries lie in a town: all, or those the reader asks for. */
const countOf = ({ townCounts }: Look): ExpressionSpecification =>
  townCounts
    ? byProperty('id', Object.fromEntries([...townCounts].map(([town, n]) => [`town-${town}`, n])), 0)
    : get('count');

const townName = (look: Look) =>
  label(look, {
    size: [
      [9, 11],
      [12, 14],
      [14, 17],
    ],
    color: look.colors.inkSoft,
    spacing: 0.25,
    // Rather a little off the middle than unnamed.
    layout: {
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.5,
      'text-justify': 'center',
      // The large towns first; those inside the core take what room is left.
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 3],
    },
    note: {
      below: 11,
      text: [
        'concat',
        ['to-string', countOf(look)],
        look.language === 'zh' ? ' 项' : ['case', ['==', countOf(look), 1], ' entry', ' entries'],
      ],
      color: look.colors.accent,
    },
  });

export const towns = defineLayer({
  id: 'towns',
  title: { zh: '街道和乡镇', en: 'Towns and subdistricts' },
  group: 'ground',
  about: {
    zh: '通州区 11 个街道、10 个镇和于家务回族乡的范围，按 2025 年区划手绘；从远处看，名字下的数是那里有多少条目。',
    en: 'The 11 subdistricts, 10 towns and one township of Tongzhou, drawn by hand as of 2025. Seen from afar, the number under a name counts its entries.',
  },
  source: { data: 'towns' },
  startsOn: true,
  opens: 'entry',
  paints: [
    {
      id: 'edge',
      storey: 'casings',
      minzoom: 9,
      draw: ({ colors }) => ({
        type: 'line',
        paint: { 'line-color': colors.hairline, 'line-width': 1.1, 'line-dasharray': [5, 2] },
        layout: { 'line-join': 'round' },
      }),
    },
    {
      id: 'name',
      storey: 'labels',
      minzoom: 9,
      maxzoom: 15,
      // Seen from very far there is no room for the two small towns inside the core.
      filter: all(isLabel, not(is('class', 'subdistrict')), [
        'any',
        ['>=', ['zoom'], 10],
        ['<', ['coalesce', ['get', 'rank'], 3], 2],
      ]),
      draw: townName,
    },
    {
      id: 'name-subdistrict',
      storey: 'labels',
      minzoom: 11.4,
      maxzoom: 15,
      filter: all(isLabel, is('class', 'subdistrict')),
      draw: townName,
    },
  ],
  legend: [
    { title: { zh: '街道、乡镇界', en: 'Town boundary' }, paints: ['edge'], sample: {}, shape: 'line' },
  ],
});
