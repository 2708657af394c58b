import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartMeters, shortestWay } from '../../../src/geo/between.ts';
import { geometriesMeet } from '../../../src/geo/meet.ts';
import { trueMeters, walk } from './karney.ts';
import { anyLine, anyStar } from './shapes.ts';

describe('the shortest way between two shapes', () => {
  it('is no longer than any way between walked positions, and hardly shorter than the best of them', () => {
    fc.assert(
      fc.property(anyLine, anyStar, (line, star) => {
        fc.pre(!geometriesMeet(line, star));
        const way = shortestWay(line, star);
        const [ours, theirs] = [walk(line.coordinates, 300), walk(star.coordinates[0] ?? [], 300)];
        const best = Math.min(
          ...ours.map((a) => {
            const rough = theirs.map(
              (b) => ((a[0] ?? 0) - (b[0] ?? 0)) ** 2 * 0.59 + ((a[1] ?? 0) - (b[1] ?? 0)) ** 2,
            );
            return trueMeters(a, theirs[rough.indexOf(Math.min(...rough))] ?? []);
          }),
        );
        expect(way?.meters).toBeLessThanOrEqual(best * 1.001);
        expect(way?.meters).toBeGreaterThan(best - 310);
        expect(trueMeters(way?.from ?? [], way?.to ?? [])).toBeCloseTo(way?.meters ?? 0, 2);
        // What is told of boxes is never more than the truth.
        expect(apartMeters(line, star)).toBeLessThanOrEqual(way?.meters ?? 0);
      }),
      { seed: 20261120, numRuns: 12 },
    );
  });
});
