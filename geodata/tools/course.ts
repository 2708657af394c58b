import type { Position } from 'geojson';

const degree = Math.PI / 180;

/** Squared distance from a point to a stretch, in degrees of latitude: enough to tell which of several is nearest. */
function away([lng = 0, lat = 0]: Position, from: Position, to: Position): number {
  const shrink = Math.cos(lat * degree);
  const [ax, ay] = [((from[0] ?? 0) - lng) * shrink, (from[1] ?? 0) - lat];
  const [dx, dy] = [((to[0] ?? 0) - (from[0] ?? 0)) * shrink, (to[1] ?? 0) - (from[1] ?? 0)];
  const length = dx * dx + dy * dy;
  const share = length ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length)) : 0;
  return (ax + share * dx) ** 2 + (ay + share * dy) ** 2;
}

/** Whether the line nearest to a point runs rather east and west there than north and south. */
export function runsEastWest(point: Position, lines: readonly (readonly Position[])[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let eastWest = false;
  for (const line of lines)
    for (const [i, to] of line.entries()) {
      const from = line[i - 1];
      const distance = from ? away(point, from, to) : Number.POSITIVE_INFINITY;
      if (!from || distance >= least) continue;
      least = distance;
      const east = Math.abs((to[0] ?? 0) - (from[0] ?? 0)) * Math.cos((to[1] ?? 0) * degree);
      eastWest = east > Math.abs((to[1] ?? 0) - (from[1] ?? 0));
    }
  return eastWest;
}
