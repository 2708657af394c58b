/** Do stations lie on every line that stops there (30 m), and in order along the line they are drawn under? */
import type { Position } from 'geojson';
import { distanceTo } from '../../../src/geo/distance.ts';
import { placeAlong } from '../../../src/geo/length.ts';
import { linesOf, pointsOf } from '../../../src/geo/parts.ts';
import type { Shape } from '../../../src/model/feature.ts';
import { type Filed, type Finding, ofShape } from './finding.ts';
import { groupBy } from './group.ts';
import { layerOf, type Records } from './records.ts';

const reachMeters = 30;

export function checkStations({ shapes }: Records): Finding[] {
  const tracks = groupBy(
    shapes.filter(({ file }) => layerOf(file) === 'rail-lines').map(({ value }) => value),
    ({ properties }) => properties.line,
  );
  const stations = shapes.filter(({ file }) => layerOf(file) === 'rail-stations');
  return [...stations.flatMap((station) => findOff(station, tracks)), ...findDisordered(stations, tracks)];
}

type Tracks = ReadonlyMap<string | undefined, readonly Shape[]>;

const placeOf = ({ geometry }: Shape): Position => pointsOf(geometry)[0] ?? [];

function findOff(station: Filed<Shape>, tracks: Tracks): Finding[] {
  const { line, lines = [] } = station.value.properties;
  const findings: Finding[] = [];
  if (station.value.geometry.type !== 'Point') findings.push(ofShape('stations', station, 'is not a point'));
  if (line !== undefined && !lines.includes(line))
    findings.push(ofShape('stations', station, `is drawn under line ${line}, which is not among its lines`));
  for (const stop of lines) {
    const track = tracks.get(stop);
    const meters = Math.min(
      ...(track ?? []).map(({ geometry }) => distanceTo(placeOf(station.value), geometry)),
    );
    if (!track)
      findings.push(ofShape('stations', station, `stops line ${stop}, which rail-lines does not draw`));
    else if (meters > reachMeters)
      findings.push(ofShape('stations', station, `lies ${Math.round(meters)} m off line ${stop}`));
  }
  return findings;
}

type Stop = { readonly station: Filed<Shape>; readonly order: number; readonly meters: number };

/** Stations with an order, along each piece of line: distances must all rise or all fall with the order. */
function findDisordered(stations: readonly Filed<Shape>[], tracks: Tracks): Finding[] {
  const findings: Finding[] = [];
  const pieces = new Map<readonly Position[], Stop[]>();
  for (const station of stations) {
    const { line, order } = station.value.properties;
    if (line === undefined || order === undefined) continue;
    const places = (tracks.get(line) ?? [])
      .flatMap(({ geometry }) => linesOf(geometry))
      .map((path) => ({ path, ...placeAlong(placeOf(station.value), path) }))
      .sort((a, b) => a.offMeters - b.offMeters);
    const [nearest] = places;
    if (!nearest) continue;
    pieces.set(nearest.path, [
      ...(pieces.get(nearest.path) ?? []),
      { station, order, meters: nearest.meters },
    ]);
  }
  for (const stops of pieces.values()) {
    const sorted = stops.toSorted((a, b) => a.order - b.order);
    const rises = (sorted.at(-1)?.meters ?? 0) >= (sorted[0]?.meters ?? 0);
    sorted.forEach((stop, i) => {
      const before = sorted[i - 1];
      if (!before) return;
      const name = before.station.value.id;
      if (before.order === stop.order)
        findings.push(ofShape('stations', stop.station, `has the same order (${stop.order}) as ${name}`));
      else if (stop.meters === before.meters || stop.meters > before.meters !== rises)
        findings.push(ofShape('stations', stop.station, `comes after ${name} by order, not along the line`));
    });
  }
  return findings;
}
