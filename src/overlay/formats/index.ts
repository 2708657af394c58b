import { csv } from './csv.ts';
import { excel } from './excel.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { kmz } from './kmz.ts';
import { ndjson } from './ndjson.ts';
import { shapefile } from './shapefile.ts';
import { zip } from './zip.ts';

/** What can be added, as the dialog names it; where two would take a file, the surer one does, then the upper one. */
export const formats: readonly Format[] = [geojson, ndjson, kml, kmz, gpx, csv, excel, shapefile, zip];

export function formatOf(bytes: Uint8Array, name: string): Format | null {
  let best: Format | null = null;
  let sureness = 0;
  for (const format of formats) {
    const sure = format.sniff(bytes, name);
    if (sure > sureness) [best, sureness] = [format, sure];
  }
  return best;
}
