/**
 * Is `accuracyM` true where something measured can tell? Nine in ten vertices lie within it (the reference's own error
 * apart), and it is not absurdly larger than what was measured: nobody gains by claiming 500 m for what is known to 30.
 */
import { positionsOf } from '../../../src/geo/parts.ts';
import { measureOurs, quantile } from '../accuracy/measure.ts';
import { type Finding, ofShape } from './finding.ts';
import { layerOf, type Records } from './records.ts';

/** What measures which layer. Outlines are measured by outlines, lines by lines, stations by stations. */
const measuredBy: Readonly<Record<string, readonly string[]>> = {
  'rail-stations': ['rail_stations.csv'],
  'rail-lines': ['rail_lines.geojson'],
  roads: ['roads.geojson', 'roads_gps.geojson'],
  rivers: ['rivers.geojson'],
  towns: ['towns.geojson'],
  parks: ['parks.geojson'],
};

const absurdTimes = 4;
/** A shape is judged as too modest only where most of it was measured. */
const mostOf = 0.7;

export function checkAccuracy({ shapes, reference }: Records): Finding[] {
  if (!reference) return [];
  return Object.entries(measuredBy).flatMap(([layer, files]) =>
    measureOurs(
      shapes.filter(({ file }) => layerOf(file) === layer),
      reference.filter(({ file }) => files.includes(file)),
    ).flatMap(({ shape, misses }): Finding[] => {
      const { accuracyM } = shape.value.properties;
      if (misses.length === 0) return [];
      const leastReal = quantile(
        misses.map(({ meters, referenceMeters }) => Math.max(0, meters - referenceMeters)),
        0.9,
      );
      if (leastReal > accuracyM)
        return [
          ofShape(
            'accuracy',
            shape,
            `says ${accuracyM} m, but nine in ten vertices lie within ${Math.round(leastReal)} m`,
          ),
        ];
      const mostReal = quantile(
        misses.map(({ meters, referenceMeters }) => meters + referenceMeters),
        0.9,
      );
      const isMeasured = misses.length >= mostOf * positionsOf(shape.value.geometry).length;
      return isMeasured && accuracyM > absurdTimes * mostReal
        ? [ofShape('accuracy', shape, `says ${accuracyM} m, though it is known to ${Math.round(mostReal)} m`)]
        : [];
    }),
  );
}
