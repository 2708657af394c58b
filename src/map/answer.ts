import type { Map as MapLibre } from 'maplibre-gl';
import { choose, clearSelection, type Option, select } from '../state/index.ts';
import type { Covered } from '../state/view.ts';
import { reveal } from './camera.ts';

type At = { readonly x: number; readonly y: number };

/**
 * What a click does: nothing there lets go of what was selected, one thing is selected, several are offered. `offset`: how
 * far the map is moved on the page.
 */
export const answerOn =
  (map: MapLibre, covered: () => Covered, offset: () => readonly [number, number] = () => [0, 0]) =>
  (options: readonly Option[], at: At): void => {
    const [only] = options;
    if (!only) clearSelection();
    else if (options.length === 1) {
      select(only.selection, 'map');
      requestAnimationFrame(() => reveal(map, at, covered()));
    } else {
      const [x, y] = offset();
      choose({ at: [at.x + x, at.y + y], options });
    }
  };
