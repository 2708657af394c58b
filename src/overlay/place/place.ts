import type { Geometry, Position } from 'geojson';
import type { DrawnShape } from '../../model/drawn.ts';
import { toWgs84 } from '../datum.ts';
import type { Desk, Draft } from '../desk.ts';
import { guessDatum } from '../guess-datum.ts';
import type { Choices, Datum, Guess } from '../reading.ts';
import { fitDatums, indexKnownLines, type KnownLines } from './fit.ts';
import { eachPosition, sampleOf } from './positions.ts';
import { startBudget } from './rings.ts';
import { guessToDegrees, type Refusal, type ToDegrees } from './to-degrees.ts';
import { lookAtShape } from './world.ts';

/**
 * Puts the features of all tables where they belong: metres become degrees, longitude comes first, the datum becomes
 * WGS-84; what then lies outside the world is left out. Positions are changed in place.
 */

export type Placed = Pick<Choices, 'datum' | 'swapped' | 'projection' | 'fit'> & {
  readonly sample: readonly Position[];
};

const plain: ToDegrees = {
  projection: { value: 'degrees', sure: true, reason: { zh: '没有坐标。', en: 'There are no coordinates.' } },
  swapped: { value: false, sure: true, reason: { zh: '没有坐标。', en: 'There are no coordinates.' } },
};

function degreesOf(sample: readonly Position[], { swapped, grid }: ToDegrees): Position[] {
  return sample.map(([x = 0, y = 0]) => {
    const [a, b] = swapped.value ? [y, x] : [x, y];
    return grid ? grid.toDegrees(a, b) : [a, b];
  });
}

const best = (sample: readonly Position[], lines: KnownLines | null): number => {
  const fit = fitDatums(sample, lines);
  return fit ? fit.shares.wgs84 - fit.chance : 0;
};

/** Two grids may both lie near Beijing; the one that lies on our roads is taken, the national one when neither tells. */
function settleRival(way: ToDegrees, sample: readonly Position[], lines: KnownLines | null): ToDegrees {
  if (!way.rival) return way;
  const { rival, ...first } = way;
  const other = { ...first, ...rival };
  const [fits, otherFits] = [best(degreesOf(sample, first), lines), best(degreesOf(sample, other), lines)];
  const winner = otherFits > fits + 0.15 ? other : first;
  if (Math.abs(otherFits - fits) <= 0.15) return winner;
  const { zh, en } = winner.projection.reason;
  const reason = { zh: `${zh}与道路最吻合。`, en: `${en} It lies best on our roads.` };
  return { ...winner, projection: { ...winner.projection, sure: true, reason } };
}

const isRefusal = (way: ToDegrees | Refusal): way is Refusal => 'key' in way;

type Way = { readonly draft: Draft; readonly way: ToDegrees; readonly sample: readonly Position[] };

/** How each table's numbers become degrees; tables for which nothing does are emptied and told. */
function waysOf(desk: Desk, lines: KnownLines | null): Way[] {
  const { wishes, faults } = desk;
  return desk.drafts.flatMap((draft, index) => {
    const raw = sampleOf(draft.features, 400);
    if (!raw.length) return [];
    const way = guessToDegrees(raw, draft.crs, wishes);
    if (isRefusal(way)) {
      const at =
        desk.drafts.length > 1
          ? ({ kind: 'member', number: index + 1, name: draft.name } as const)
          : undefined;
      faults.add(way.key, at, { what: way.what });
      draft.features = [];
      return [];
    }
    const settled = settleRival(way, raw, lines);
    const { crs } = draft;
    if (crs?.kind === 'unknown') faults.count('unknown-crs', undefined, { what: crs.name });
    if (crs?.kind === 'known' && (crs.known.frame === 'xian80' || crs.known.frame === 'beijing54'))
      faults.count('old-datum', undefined, { what: crs.name });
    return [{ draft, way: settled, sample: degreesOf(raw, settled) }];
  });
}

export async function place(desk: Desk, shapes: readonly DrawnShape[]): Promise<Placed> {
  const lines = indexKnownLines(shapes);
  const ways = waysOf(desk, lines);
  const largest = ways.toSorted((a, b) => b.draft.features.length - a.draft.features.length)[0];
  const sample = ways.flatMap((way) => way.sample.slice(0, Math.ceil(400 / ways.length)));
  const { findings, wishes } = desk;
  const { guess, fit } = guessDatum({
    words: [desk.file.name, ...findings.words],
    crs: largest?.draft.crs,
    standard: findings.standard,
    national: /^EPSG:4\d{3}$/.test(largest?.way.projection.value ?? ''),
    sample,
    lines,
  });
  const datum: Guess<Datum> = wishes.datum
    ? { value: wishes.datum, sure: true, reason: { zh: '由您选定。', en: 'You chose it.' } }
    : guess;
  const total = ways.reduce((sum, { draft }) => sum + draft.features.length, 0);
  let done = 0;
  const budget = startBudget();
  for (const { draft, way } of ways) {
    const move = moverOf(way, datum.value);
    const kept: typeof draft.features = [];
    for (const [index, feature] of draft.features.entries()) {
      const { geometry } = feature;
      if (move && geometry.type === 'Point') move(geometry.coordinates);
      else if (move) await movePositions(desk, geometry, move, done / total);
      const at = { kind: draft.counts, number: draft.numbers[index] ?? index + 1 };
      if (lookAtShape(desk.faults, geometry, at, budget)) kept.push(feature);
      done++;
      if (desk.work.isDue()) await desk.work.rest(done / total);
    }
    draft.features = kept;
  }
  const { projection, swapped } = largest?.way ?? plain;
  return { datum, swapped, projection, sample: sample.slice(0, 200), ...(fit ? { fit: fit.shares } : {}) };
}

/** From the file's numbers to WGS-84; null when they are that already. */
function moverOf({ swapped, grid }: ToDegrees, datum: Datum): ((position: Position) => void) | null {
  const shift = toWgs84[datum];
  const shifted = datum === 'gcj02' || datum === 'bd09';
  if (!swapped.value && !grid && !shifted) return null;
  return (position) => {
    const [x = 0, y = 0] = position;
    const [a, b] = swapped.value ? [y, x] : [x, y];
    const degrees = grid ? grid.toDegrees(a, b) : [a, b];
    const [lng = Number.NaN, lat = Number.NaN] = shifted ? shift(degrees) : degrees;
    position[0] = lng;
    position[1] = lat;
  };
}

/** A single shape may have a million corners: rests within it too. */
async function movePositions(
  desk: Desk,
  geometry: Geometry,
  move: (position: Position) => void,
  share: number,
): Promise<void> {
  let count = 0;
  for (const path of eachPosition(geometry))
    for (const position of path) {
      move(position);
      if (++count % 1024 === 0 && desk.work.isDue()) await desk.work.rest(share);
    }
}
