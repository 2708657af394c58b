import type { Position } from 'geojson';
import { compassPoint, nearestPoint } from '../../geo/distance.ts';
import type { EntryBrief, EntryPlace } from '../../model/brief.ts';
import type { DrawnShape } from '../../model/drawn.ts';
import { areasAround, type NearbyFinder, type NearEntry } from '../../model/nearby.ts';
import type { NearPlace } from '../../state/index.ts';

/** The answer to "what comes near me", ready for a list. */
export type Answer = {
  readonly near: readonly Found[];
  readonly around: readonly Found[];
  readonly maybe: readonly Found[];
  /** Known only to the town the place lies in. */
  readonly inTown: readonly EntryBrief[];
  /** Id of that town; none where the place lies in no town we know. */
  readonly town: string | null;
  /** Where the place lies outside the district: how far off, and in which direction the district is. */
  readonly outside: NearEntry | null;
};

export type Found = { readonly entry: EntryBrief; readonly where: NearEntry };

/** Districts whose plans the atlas holds. */
const held = new Set(['district-tongzhou', 'district-haidian']);

function outsideOf({ at, accuracyM }: NearPlace, shapes: readonly DrawnShape[]): NearEntry | null {
  const districts = shapes.filter(({ layer, id }) => layer === 'districts' && held.has(id));
  if (districts.length === 0 || areasAround(at, districts, 'districts').length > 0) return null;
  const [nearest] = districts
    .flatMap((shape) => {
      const found = nearestPoint(at, shape.geometry);
      return found ? [{ shape, found }] : [];
    })
    .sort((a, b) => a.found.meters - b.found.meters);
  if (!nearest) return null;
  const { found, shape } = nearest;
  const doubt = accuracyM + shape.accuracyM;
  return {
    id: shape.id,
    meters: found.meters,
    atLeast: Math.max(0, found.meters - doubt),
    atMost: found.meters + doubt,
    direction: compassPoint(at, found.at),
  };
}

const townOf = (at: Position, shapes: readonly DrawnShape[]): string | null =>
  areasAround(at, shapes, 'towns')[0]?.id.replace(/^town-/, '') ?? null;

export type Records = {
  readonly byId: ReadonlyMap<string, EntryBrief>;
  readonly entries: readonly EntryBrief[];
  readonly places: ReadonlyMap<string, EntryPlace>;
};

/** Drawn by guess, or on no map: all that is known of it is its town. */
const isKnownToTown = ({ id, mapped }: EntryBrief, places: Records['places']): boolean =>
  !mapped || places.get(id)?.method === 'approximate';

export function toAnswer(
  place: NearPlace,
  radiusM: number,
  shapes: readonly DrawnShape[],
  find: NearbyFinder,
  { byId, entries, places }: Records,
): Answer {
  const { near, around, maybe } = find(place.at, radiusM, place.accuracyM);
  const withEntries = (list: readonly NearEntry[]): Found[] =>
    list.flatMap((where) => {
      const entry = byId.get(where.id);
      return entry ? [{ entry, where }] : [];
    });
  const town = townOf(place.at, shapes);
  const told = new Set([...near, ...around, ...maybe].map(({ id }) => id));
  return {
    near: withEntries(near),
    around: withEntries(around),
    maybe: withEntries(maybe),
    inTown: town
      ? entries.filter(
          (entry) => entry.towns.includes(town) && !told.has(entry.id) && isKnownToTown(entry, places),
        )
      : [],
    town,
    outside: outsideOf(place, shapes),
  };
}

/** How many of each group a filter takes away. */
export type Hidden = Readonly<Record<'near' | 'around' | 'maybe' | 'inTown', number>>;

/** The answer as far as a filter lets it through, and how much it takes away. */
export function narrowed(
  answer: Answer,
  matching: ReadonlySet<string> | null,
): { readonly answer: Answer; readonly hidden: Hidden } {
  if (!matching) return { answer, hidden: { near: 0, around: 0, maybe: 0, inTown: 0 } };
  const found = (list: readonly Found[]) => list.filter(({ entry }) => matching.has(entry.id));
  const left = {
    near: found(answer.near),
    around: found(answer.around),
    maybe: found(answer.maybe),
    inTown: answer.inTown.filter(({ id }) => matching.has(id)),
  };
  return {
    answer: { ...answer, ...left },
    hidden: {
      near: answer.near.length - left.near.length,
      around: answer.around.length - left.around.length,
      maybe: answer.maybe.length - left.maybe.length,
      inTown: answer.inTown.length - left.inTown.length,
    },
  };
}

/** Of these entries, the ones whose documents tell of a change, weightiest first. */
export const changedAmong = (entries: readonly EntryBrief[]): EntryBrief[] =>
  entries.filter(
    ({ movedFrom, setBack, kept, disagrees, fresh }) => movedFrom || setBack || kept || disagrees || fresh,
  );
