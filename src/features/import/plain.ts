import type { Position } from 'geojson';
import { toWgs84 } from '../../overlay/datum.ts';
import type { ReadingSummary } from '../../overlay/messages.ts';

/** Whether it makes a difference in which datum positions are: China's shifted ones are shifted in China only. */
export const datumMatters = (sample: readonly Position[]): boolean =>
  sample.some((position) => {
    const [lng = 0, lat = 0] = toWgs84.gcj02(position);
    return lng !== position[0] || lat !== position[1];
  });

/**
 * Whether there is nothing to ask the reader: one table, everything guessed surely, nothing left out. What was mended on
 * the way is told below the layer and need not be decided.
 */
export function isPlain({ tables, faults, choices, sample }: ReadingSummary): boolean {
  const { datum, encoding, swapped, projection, columns } = choices;
  return (
    tables.length === 1 &&
    faults.every(({ grade }) => grade === 'mended') &&
    encoding.sure &&
    swapped.sure &&
    projection.sure &&
    (columns?.sure ?? true) &&
    (datum.sure || !datumMatters(sample))
  );
}
