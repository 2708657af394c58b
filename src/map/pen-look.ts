import type { HexColor } from 'terra-draw';
import { palettes, type Theme } from '../layers/index.ts';

/** How what is being drawn looks: as sketches do, in the accent. */
export function penStyles(theme: Theme) {
  const { accent, paper } = palettes[theme];
  const [ink, ground] = [accent as HexColor, paper as HexColor];
  const dots = (name: string, fill: HexColor, edge: HexColor) => ({
    [`${name}Color`]: fill,
    [`${name}Width`]: 5,
    [`${name}OutlineColor`]: edge,
    [`${name}OutlineWidth`]: 2,
  });
  const beside = { ...dots('closingPoint', ink, ground), ...dots('snappingPoint', ground, ink) };
  return {
    point: { pointColor: ground, pointOutlineColor: ink, pointWidth: 5, pointOutlineWidth: 2 },
    line: { lineStringColor: ink, lineStringWidth: 2.5, ...beside },
    area: { fillColor: ink, fillOpacity: 0.12, outlineColor: ink, outlineWidth: 2.5, ...beside },
    select: {
      selectedPointColor: ink,
      selectedPointOutlineColor: ground,
      selectedPointWidth: 7,
      selectedPointOutlineWidth: 2,
      selectedLineStringColor: ink,
      selectedLineStringWidth: 3.5,
      selectedPolygonColor: ink,
      selectedPolygonFillOpacity: 0.2,
      selectedPolygonOutlineColor: ink,
      selectedPolygonOutlineWidth: 3.5,
      ...dots('selectionPoint', ground, ink),
      ...dots('midPoint', ink, ground),
      midPointWidth: 3,
    },
  };
}
