import {
  type SnapToCustom,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw';
import type { Theme } from '../layers/index.ts';
import type { FigureKind } from '../state/drawing.ts';
import { penStyles } from './pen-look.ts';

export type PenMode = FigureKind | 'edit';

/** What terra-draw calls them. */
export const modeNames: Readonly<Record<PenMode, string>> = {
  point: 'point',
  line: 'linestring',
  polygon: 'polygon',
  rectangle: 'rectangle',
  circle: 'circle',
  edit: 'select',
};

export const kindOf = (mode: unknown): FigureKind | undefined =>
  (Object.keys(modeNames) as PenMode[]).find(
    (kind): kind is FigureKind => kind !== 'edit' && modeNames[kind] === mode,
  );

/** No keyboard has these: which keys do what is decided in `pen.ts`, which then presses them. */
export const penKeys = { finish: 'PenFinish', cancel: 'PenCancel' } as const;

/** CSS pixels within which a click is on a corner that is there already. */
const pointerDistance = 12;

export function penModes(theme: Theme, toCustom: SnapToCustom) {
  const styles = penStyles(theme);
  const keyEvents = penKeys;
  const snapping = { toCustom };
  const validation = ValidateNotSelfIntersecting;
  const bent = { draggable: true, midpoints: true, deletable: true, snappable: snapping };
  return [
    new TerraDrawPointMode({ styles: styles.point }),
    new TerraDrawLineStringMode({ styles: styles.line, keyEvents, snapping, pointerDistance }),
    new TerraDrawPolygonMode({
      styles: styles.area,
      keyEvents,
      snapping,
      pointerDistance,
      validation: (feature, context) =>
        context.updateType === 'provisional' ? { valid: true } : validation(feature),
    }),
    new TerraDrawRectangleMode({ styles: styles.area, keyEvents }),
    new TerraDrawCircleMode({ styles: styles.area, keyEvents, segments: 96 }),
    new TerraDrawSelectMode({
      styles: styles.select,
      pointerDistance: 16,
      keyEvents: null,
      flags: {
        point: { feature: { draggable: true } },
        linestring: { feature: { draggable: true, coordinates: bent } },
        polygon: {
          feature: { draggable: true, validation: (feature) => validation(feature), coordinates: bent },
        },
        rectangle: {
          feature: { draggable: true, coordinates: { draggable: false, resizable: 'opposite' } },
        },
        circle: { feature: { draggable: true } },
      },
    }),
  ];
}
