/** Are shapes sound drawings: right-hand, simple, without spikes and repeats, inside the region's box? */
import type { Position } from 'geojson';
import { boundsHold } from '../../../src/geo/bounds.ts';
import { toCoordinateText } from '../../../src/geo/format.ts';
import { pathsOf, polygonsOf, positionsOf } from '../../../src/geo/parts.ts';
import {
  findRepeats,
  findSelfCrossings,
  findSpikes,
  isCounterClockwise,
  ringsCross,
} from '../../../src/geo/simple.ts';
import { isWithin, pointInRing } from '../../../src/geo/within.ts';
import type { Shape } from '../../../src/model/feature.ts';
import { type Finding, ofShape } from './finding.ts';
import type { Records } from './records.ts';

type Rings = readonly (readonly Position[])[];

const at = ([first]: readonly Position[]) => (first ? ` at ${toCoordinateText(first)}` : '');

export function checkGeometry({ shapes, box }: Records): Finding[] {
  return shapes.flatMap((shape) => {
    const outside = positionsOf(shape.value.geometry).filter((position) => !boundsHold(box, position));
    const reasons = [...findDrawingFaults(shape.value)];
    if (outside.length > 0) reasons.push(`lies outside the region's box${at(outside)}`);
    return reasons.map((reason) => ofShape('geometry', shape, reason));
  });
}

function findDrawingFaults({ geometry }: Shape): string[] {
  const polygons = polygonsOf(geometry);
  const reasons: string[] = [];
  for (const path of pathsOf(geometry)) {
    const [repeats, spikes] = [findRepeats(path), findSpikes(path)];
    if (repeats.length > 0) reasons.push(`repeats a vertex${at(repeats)}`);
    if (spikes.length > 0) reasons.push(`has a spike${at(spikes)}`);
  }
  for (const ring of polygons.flat()) {
    const crossings = findSelfCrossings(ring);
    if (crossings.length > 0 && findSpikes(ring).length === 0)
      reasons.push(`has a ring that crosses or touches itself${at(crossings)}`);
  }
  // What is said of a ring's turn or inside means nothing before the ring is simple.
  return reasons.length > 0 ? reasons : findRingFaults(polygons);
}

function findRingFaults(polygons: readonly Rings[]): string[] {
  const turned = polygons.some((rings) => rings.some((ring, i) => isCounterClockwise(ring) !== (i === 0)));
  const astray = polygons.some(([outer = [], ...holes]) => {
    const area = { type: 'Polygon' as const, coordinates: [[...outer]] };
    return holes.some((hole) => !isWithin({ type: 'Polygon', coordinates: [[...hole]] }, area));
  });
  const overlapping = polygons.some((one, i) => polygons.slice(i + 1).some((other) => doOverlap(one, other)));
  return [
    ...(turned ? ['has a ring against the right-hand rule'] : []),
    ...(astray ? ['has a hole that is not inside its ring'] : []),
    ...(overlapping ? ['has parts that overlap'] : []),
  ];
}

function doOverlap([one = []]: Rings, [other = []]: Rings): boolean {
  if (ringsCross(one, other)) return true;
  const holds = (outer: readonly Position[], inner: readonly Position[]) => {
    const inside = pointInRing(inner);
    return inside !== undefined && isWithin({ type: 'Point', coordinates: inside }, toArea(outer));
  };
  return holds(one, other) || holds(other, one);
}

const toArea = (ring: readonly Position[]) => ({ type: 'Polygon' as const, coordinates: [[...ring]] });
