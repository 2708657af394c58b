import type { Position } from 'geojson';
import { type Bounds, boundsHold, boundsOfPositions, growBounds } from '../../geo/bounds.ts';
import { type Ghost, ghosts } from '../../layers/ghosts.ts';
import { toWgs84 } from '../../overlay/datum.ts';
import { type Datum, datumNames } from '../../overlay/reading.ts';
import type { Sketch } from '../../state/index.ts';

/** The sample of a file drawn once in each datum, so that a reader sees which lies on our roads. */

export const ghostOf = (datum: Datum): Ghost => (datum === 'cgcs2000' ? 'wgs84' : datum);

/** What a ghost is called: of the two that lie on each other, the one that is chosen. */
const nameOf = (ghost: Ghost, chosen: Datum) =>
  datumNames[ghost === 'wgs84' && chosen === 'cgcs2000' ? 'cgcs2000' : ghost];

/** The position in the midst of the others: where the names stand, and where one looks closely. */
function middleOf(sample: readonly Position[]): Position | undefined {
  const median = (axis: 0 | 1) =>
    sample.map((position) => position[axis] ?? 0).toSorted((a, b) => a - b)[sample.length >> 1] ?? 0;
  const [lng, lat] = [median(0), median(1)];
  const off = ([x = 0, y = 0]: Position) => Math.hypot(x - lng, y - lat);
  return sample.toSorted((a, b) => off(a) - off(b))[0];
}

/** `all`: every datum, the chosen one last and so on top; else the chosen one alone. */
export function ghostSketch(sample: readonly Position[], chosen: Datum, all: boolean): Sketch {
  const strong = ghostOf(chosen);
  const middle = middleOf(sample);
  return ghosts
    .filter((ghost) => all || ghost === strong)
    .toSorted((a, b) => Number(a === strong) - Number(b === strong))
    .flatMap((ghost) =>
      sample.map((position, i) => ({
        type: 'Feature' as const,
        id: `${ghost}-${i}`,
        properties: {
          class: `ghost-${ghost}` as const,
          chosen: ghost === strong,
          ...(all && position === middle ? nameOf(ghost, chosen) : {}),
        },
        geometry: { type: 'Point' as const, coordinates: toWgs84[ghost](position) },
      })),
    );
}

/** So near that half a kilometre, which is about what the datums lie apart, is seen at a glance. */
const near = 1500;

/** A box round the midst of the sample with all its ghosts. */
export function closeBounds(sample: readonly Position[]): Bounds | undefined {
  const [lng, lat] = middleOf(sample) ?? [];
  if (lng === undefined || lat === undefined) return undefined;
  const around = growBounds([lng, lat, lng, lat], near);
  const seen = sample.filter((position) => boundsHold(around, position));
  const box = boundsOfPositions(ghosts.flatMap((ghost) => seen.map(toWgs84[ghost])));
  return box && growBounds(box, 150);
}
