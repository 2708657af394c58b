/**
 * Stated = drawn: a length within 3 %, an area within 5 %, stations to the number. Each layer that draws the entry
 * is measured by itself. A shape that is only `approximate` has no size of its own and is not measured.
 */
import { areaSquareMeters } from '../../../src/geo/area.ts';
import { lengthMeters } from '../../../src/geo/length.ts';
import type { Entry } from '../../../src/model/entry.ts';
import type { Shape } from '../../../src/model/feature.ts';
import type { FigureKey } from '../../../src/model/figures.ts';
import { type Finding, ofEntry } from './finding.ts';
import { groupBy } from './group.ts';
import { layerOf, type Records } from './records.ts';

type Measure = {
  readonly key: FigureKey;
  readonly tolerance: number;
  readonly unit: string;
  readonly of: (shape: Shape) => number;
};

const measures: readonly Measure[] = [
  { key: 'lengthKm', tolerance: 0.03, unit: 'km', of: ({ geometry }) => lengthMeters(geometry) / 1e3 },
  { key: 'areaKm2', tolerance: 0.05, unit: 'km²', of: ({ geometry }) => areaSquareMeters(geometry) / 1e6 },
  { key: 'areaHa', tolerance: 0.05, unit: 'ha', of: ({ geometry }) => areaSquareMeters(geometry) / 1e4 },
  { key: 'areaM2', tolerance: 0.05, unit: 'm²', of: ({ geometry }) => areaSquareMeters(geometry) },
];

export function checkDrawn({ entries, shapes }: Records): Finding[] {
  return entries.flatMap((filed) => {
    const own = shapes.filter(({ value }) => value.properties.entry === filed.value.id);
    const layers = groupBy(own, ({ file }) => layerOf(file));
    const sized = [...layers].map(([layer, all]) => ({
      layer,
      all: all.map(({ value }) => value).filter(({ properties }) => properties.method !== 'approximate'),
    }));
    const stations = countStations(
      own.map(({ value }) => value),
      shapes.map(({ value }) => value),
    );
    return [
      ...sized.flatMap(({ layer, all }) => compare(filed.value, layer, all)),
      ...compareStations(filed.value, stations),
    ].map(({ path, reason }) => ofEntry('drawn', filed, path, reason));
  });
}

type Difference = { readonly path: string; readonly reason: string };

function compare(entry: Entry, layer: string, shapes: readonly Shape[]): Difference[] {
  return measures.flatMap(({ key, tolerance, unit, of }) => {
    const drawn = shapes.reduce((sum, shape) => sum + of(shape), 0);
    return entry.statements.flatMap(({ figures }, i): Difference[] => {
      const stated = figures?.[key];
      if (stated === undefined || drawn === 0 || Math.abs(drawn / stated - 1) <= tolerance) return [];
      const percent = Math.round((drawn / stated - 1) * 1000) / 10;
      const reason = `states ${stated} ${unit}, layer ${layer} draws ${drawn.toPrecision(4)} ${unit} (${percent} %)`;
      return [{ path: `statements[${i}].figures.${key}`, reason }];
    });
  });
}

/** Stations that name a line of this entry; undefined when the entry draws no line that stations name. */
function countStations(own: readonly Shape[], all: readonly Shape[]): number | undefined {
  const lines = new Set(own.flatMap(({ properties }) => properties.line ?? []));
  const count = all.filter(({ properties }) => properties.lines?.some((line) => lines.has(line))).length;
  return lines.size > 0 && count > 0 ? count : undefined;
}

const compareStations = (entry: Entry, drawn: number | undefined): Difference[] =>
  entry.statements.flatMap(({ figures }, i) => {
    const stated = figures?.stations;
    if (stated === undefined || drawn === undefined || stated === drawn) return [];
    return [
      { path: `statements[${i}].figures.stations`, reason: `states ${stated} stations, ${drawn} are drawn` },
    ];
  });
