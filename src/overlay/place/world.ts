import type { Geometry, Position } from 'geojson';
import { polygonsOf } from '../../geo/parts.ts';
import type { FaultList } from '../fault-list.ts';
import type { FileFault } from '../reading.ts';
import { eachPosition } from './positions.ts';
import { type Budget, crossesItself } from './rings.ts';

type At = NonNullable<FileFault['at']>;

/** From the edge of the world to its other edge is no crossing of it: frames of world maps run so. */
const leaps = (one: number, next: number): boolean =>
  Math.abs(next - one) > 180 && !(Math.abs(one) === 180 && Math.abs(next) === 180);

/** Longitudes of 180 to 360, as oceans have them, when the whole shape lies there. */
function turnBack(paths: readonly (readonly Position[])[]): void {
  if (!paths.every((path) => path.every(([x = 0]) => x > 180 && x <= 360))) return;
  for (const path of paths) for (const position of path) position[0] = (position[0] ?? 0) - 360;
}

/** Is a shape in degrees one that can be drawn? Tells why not. Rings that cross themselves are told and drawn. */
export function lookAtShape(faults: FaultList, geometry: Geometry, at: At, budget: Budget): boolean {
  const paths = [...eachPosition(geometry)];
  turnBack(paths);
  for (const path of paths) {
    for (const [i, [lng = Number.NaN, lat = Number.NaN]] of path.entries()) {
      if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
        const crosses =
          Math.abs(lat) <= 90 && Math.abs(lng) <= 360 && path.some(([x = 0]) => Math.abs(x) <= 180);
        faults.add(crosses && path.length > 1 ? 'antimeridian' : 'outside-world', at, {
          what: `${lng}, ${lat}`,
        });
        return false;
      }
      const before = path[i - 1]?.[0];
      if (before !== undefined && leaps(before, lng) && geometry.type !== 'MultiPoint') {
        faults.add('antimeridian', at);
        return false;
      }
    }
  }
  if (geometry.type === 'Point' && geometry.coordinates[0] === 0 && geometry.coordinates[1] === 0) {
    faults.count('null-island', at);
    return false;
  }
  for (const rings of polygonsOf(geometry))
    if (rings.some((ring) => crossesItself(ring, budget))) {
      faults.count('ring-crosses', at);
      break;
    }
  return true;
}
