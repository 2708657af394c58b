import type { Geometry, LineString, Point, Polygon } from 'geojson';
import type { GeoJSONStoreFeatures, TerraDraw } from 'terra-draw';
import { circleAround } from '../geo/circle.ts';
import { roundGeometry } from '../geo/format.ts';
import { circleOf } from '../model/measures.ts';
import type { Figure, FigureKind, Figures } from '../state/drawing.ts';
import { kindOf, modeNames } from './pen-modes.ts';

/** Figures as terra-draw holds them, among its handles and guides, and as we do. */

type Stored = GeoJSONStoreFeatures;

const isFigure = ({ properties }: Stored): boolean =>
  kindOf(properties.mode) !== undefined &&
  !['midPoint', 'selectionPoint', 'closingPoint', 'snappingPoint', 'edited', 'coordinatePoint'].some(
    (guide) => properties[guide] === true,
  );
const isHalfDone = ({ properties }: Stored): boolean => properties.currentlyDrawing === true;

/** How many corners are set; one more goes with the pointer. */
export function cornersOf({ geometry, properties }: Stored): number {
  if (geometry.type === 'LineString') return geometry.coordinates.length - 1;
  const set = properties.committedCoordinateCount;
  return typeof set === 'number' ? set : 1;
}

/** A circle is made anew from its middle and radius, on the ellipsoid: terra-draw has them on a sphere. */
export function asDrawn(kind: FigureKind, geometry: Stored['geometry']): Figure['geometry'] {
  if (kind !== 'circle' || geometry.type !== 'Polygon') return roundGeometry(geometry) as Figure['geometry'];
  const { at, radiusM } = circleOf(geometry);
  return roundGeometry(circleAround(at, radiusM)) as Polygon;
}

const sameGeometry = (a: Geometry, b: Geometry): boolean => JSON.stringify(a) === JSON.stringify(b);

export const halfDoneOf = (draw: TerraDraw): Stored | undefined =>
  draw.getSnapshot().find((feature) => isFigure(feature) && isHalfDone(feature));

/** Makes terra-draw hold exactly these figures, beside what is half done; `picked` keeps its handles. */
export function showFigures(draw: TerraDraw, figures: Figures, picked: string | null): void {
  const whole = draw.getSnapshot().filter((feature) => isFigure(feature) && !isHalfDone(feature));
  const known = new Map(whole.map((feature) => [String(feature.id), feature]));
  const gone = [...known.keys()].filter((id) => !figures[id]);
  if (picked && gone.includes(picked)) draw.deselectFeature(picked);
  if (gone.length > 0) draw.removeFeatures(gone);
  for (const [id, { kind, geometry }] of Object.entries(figures)) {
    const old = known.get(id);
    if (!old) {
      const shape = geometry as Point | LineString | Polygon;
      draw.addFeatures([{ type: 'Feature', id, geometry: shape, properties: { mode: modeNames[kind] } }]);
    } else if (!sameGeometry(asDrawn(kind, old.geometry), geometry)) {
      // The handles of what is picked are made when it is picked; a circle has none.
      const held = id === picked && kind !== 'circle';
      if (held) draw.deselectFeature(id);
      draw.updateFeatureGeometry(id, geometry);
      if (held) draw.selectFeature(id);
    }
  }
}
