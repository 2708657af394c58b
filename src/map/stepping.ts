import type { Position } from 'geojson';
import type { MapGeoJSONFeature, Map as MapLibre } from 'maplibre-gl';
import { type CompassPoint, compassPoint, nearestPoint } from '../geo/distance.ts';
import { isOverlaySource } from '../model/overlay.ts';
import { matchingNow } from '../state/filters.ts';
import type { Covered } from '../state/view.ts';
import { padding, middleOf as screenMiddle } from './camera.ts';
import { type Option, toOption } from './pointer.ts';

/** The things on the map one after the other, for those who walk it by keys: nearest to its middle first. */

export type Step = {
  readonly option: Option;
  /** Place among all that can be seen, from 1. */
  readonly number: number;
  readonly count: number;
  /** From the middle of the map; none for what lies there. */
  readonly meters: number;
  readonly direction?: CompassPoint;
};

type Thing = { readonly option: Option; readonly at: Position; readonly meters: number };

const keyOf = ({ selection }: Option): string =>
  selection.kind === 'entry' ? selection.id : `${selection.layer}/${selection.id}`;

/** Nobody walks through more of a reader's own features by keys; they are for the table. */
const mostOwn = 300;

/** The middle of what panels leave free. */
function middleOf(map: MapLibre, covered: Covered): Position {
  const { x, y } = screenMiddle(map, covered);
  const { lng, lat } = map.unproject([x, y]);
  return [lng, lat];
}

/** What a filter leaves only as a shadow is no thing to walk to. */
function isAskedFor({ selection }: Option, matching: ReadonlySet<string> | null): boolean {
  return selection.kind !== 'entry' || !matching || matching.has(selection.id);
}

/** Things with an entry where there are any, else whatever has a name; each once, by its nearest drawn part. */
function thingsInView(map: MapLibre, middle: Position, covered: Covered): Thing[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { left, right, top, bottom } = padding(map.getContainer(), covered);
  const free: [[number, number], [number, number]] = [
    [left, top],
    [width - right, height - bottom],
  ];
  const matching = matchingNow();
  const nearest = new Map<string, Thing>();
  const seen = map.queryRenderedFeatures(free);
  const own = seen.filter(({ source }) => isOverlaySource(source)).length;
  for (const feature of seen) {
    if (own > mostOwn && isOverlaySource(feature.source)) continue;
    const thing = toThing(feature, middle);
    if (thing && !isAskedFor(thing.option, matching)) continue;
    const known = thing && nearest.get(keyOf(thing.option));
    if (thing && (!known || thing.meters < known.meters)) nearest.set(keyOf(thing.option), thing);
  }
  const all = [...nearest.values()].sort(
    (a, b) => a.meters - b.meters || keyOf(a.option).localeCompare(keyOf(b.option)),
  );
  const told = all.filter(({ option }) => option.selection.kind !== 'shape');
  return told.length > 0 ? told : all;
}

function toThing(feature: MapGeoJSONFeature, middle: Position): Thing | undefined {
  const option = toOption(feature);
  const near = option && nearestPoint(middle, feature.geometry);
  return near && option ? { option, at: near.at, meters: near.meters } : undefined;
}

export type Stepper = ReturnType<typeof toStepper>;

/**
 * Walks the things in view. A moved map and a new question start anew; `point` shows which thing is meant, with its place on the screen,
 * or that none is.
 */
export function toStepper(
  map: MapLibre,
  covered: () => Covered,
  point: (thing: { option: Option; at: Position } | null) => void,
) {
  let walk: { things: readonly Thing[]; middle: Position; at: number; asked: unknown } | null = null;
  const stop = map.on('movestart', () => {
    if (walk) point(null);
    walk = null;
  });
  return {
    step(by: 1 | -1): Step | null {
      const asked = matchingNow();
      if (!walk || walk.asked !== asked) {
        const middle = middleOf(map, covered());
        walk = { things: thingsInView(map, middle, covered()), middle, at: by > 0 ? -1 : 0, asked };
      }
      const { things, middle } = walk;
      walk.at = (walk.at + by + things.length) % Math.max(1, things.length);
      const thing = things[walk.at];
      point(thing ?? null);
      if (!thing) return null;
      return {
        option: thing.option,
        number: walk.at + 1,
        count: things.length,
        meters: thing.meters,
        ...(thing.meters > 0 && { direction: compassPoint(middle, thing.at) }),
      };
    },
    /** What was stepped to last, if the map has not moved since. */
    current: (): Option | null => walk?.things[walk.at]?.option ?? null,
    stop: () => stop.unsubscribe(),
  };
}
