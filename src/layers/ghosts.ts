import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from './colors.ts';
import type { Look } from './define-layer.ts';
import { label } from './labels.ts';
import { ownPalettes } from './overlay-colors.ts';

/** Where a file's positions would lie in each datum, over our roads and rail. CGCS2000 lies on WGS-84: they are one ghost. */
export const ghosts = ['wgs84', 'gcj02', 'bd09'] as const;
export type Ghost = (typeof ghosts)[number];

export type GhostProperties = {
  readonly class: `ghost-${Ghost}`;
  /** Whether its datum is the one that is chosen. */
  readonly chosen: boolean;
  /** Its name, beside one of its positions. */
  readonly zh?: string;
  readonly en?: string;
};

/** Of the reader's own colours, so that no ghost is taken for a thing of the atlas. */
export const ghostColor = (ghost: Ghost, theme: Theme): string =>
  ownPalettes[theme].colors[ghosts.indexOf(ghost)] ?? ownPalettes[theme].others;

/** Read as what they are not, positions move south-west: so the names stand away from each other. */
const anchors = { wgs84: 'bottom-left', gcj02: 'bottom-right', bd09: 'top-right' } as const;

const ifChosen = (chosen: number, other: number): ExpressionSpecification => [
  'case',
  ['boolean', ['get', 'chosen'], false],
  chosen,
  other,
];

/** The chosen one strong and whole, the others faint and hollow: colour is not the only sign, and each bears its name. */
export const ghostPaints = (look: Look, source: string): readonly LayerSpecification[] =>
  ghosts.flatMap((ghost): LayerSpecification[] => {
    const color = ghostColor(ghost, look.theme);
    const ofGhost: ExpressionSpecification = ['==', ['get', 'class'], `ghost-${ghost}`];
    return [
      {
        id: `sketches/ghost-${ghost}`,
        type: 'circle',
        source,
        filter: ofGhost,
        paint: {
          'circle-radius': ifChosen(5, 3.5),
          'circle-color': color,
          'circle-opacity': ifChosen(1, 0.12),
          'circle-stroke-color': ['case', ['boolean', ['get', 'chosen'], false], look.colors.paper, color],
          'circle-stroke-width': 1.5,
          'circle-stroke-opacity': ifChosen(1, 0.55),
        },
      },
      {
        id: `sketches/ghost-${ghost}-name`,
        source,
        filter: ['all', ofGhost, ['has', 'zh']],
        ...label(look, {
          size: [[10, 14]],
          color,
          font: 'bold',
          layout: {
            'text-anchor': anchors[ghost],
            'text-offset': [0, ghost === 'bd09' ? 0.4 : -0.4],
            'text-max-width': 24,
            'text-allow-overlap': true,
            'text-ignore-placement': true,
          },
        }),
      },
    ];
  });
